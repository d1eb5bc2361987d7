package pageflip.bindings;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.cow.CopyOnWrite;
import pageflip.stack.kernel.cow.PendingOutput;
import pageflip.stack.kernel.cow.TransientCow;
import pageflip.stack.kernel.shootdown.ShootdownInitiator;
import pageflip.stack.kernel.shootdown.ShootdownResponder;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.nic.Descriptor;
import pageflip.stack.nic.Transmission;
import pageflip.stack.nic.TransmitRing;

/** {@code TransientCow.tla} and transient copy-on-write with a broadcast. */
public final class TransientCowBinding implements Binding<CowSystem> {
  /** The steps of a send and of a write fault, which are their stages. */
  private static final List<String> STAGES =
      List.of(
          "RevokeWrite",
          "HoldReadOnly",
          "SendInterrupts",
          "InvalidateLocal",
          "AwaitAcks",
          "Offer",
          "WriteFault",
          "OutputIsOver",
          "AllocateCopy",
          "CopyFrame",
          "RemapToCopy",
          "ReleaseOld",
          "AllowWrite");

  private static final List<String> COPY = List.of("AllocateCopy", "AllowWrite");

  @Override
  public String module() {
    return "TransientCow";
  }

  /** {@code Kernel} brings the page fault; its way to complete is not this way's. */
  @Override
  public List<Class<?>> code() {
    return List.of(
        Cpu.class,
        DirectSwitch.class,
        Kernel.class,
        TransientCow.class,
        CopyOnWrite.class,
        PendingOutput.class,
        ShootdownInitiator.class,
        ShootdownResponder.class,
        TransmitRing.class);
  }

  @Override
  public CowSystem start(Constants constants) {
    return new CowSystem(constants);
  }

  @Override
  public void describe(Description<CowSystem> d) {
    MachinePart.describe(d, s -> s.stack.model);
    KernelPart.frames(d, s -> s.stack.kernel);
    KernelPart.threads(d, s -> s.stack.kernel);
    InterruptPart.describe(d, s -> s.stack.kernel);
    InterruptPart.shootdowns(d, s -> s.stack.shootdowns);
    d.constant("Send", s -> s.output.ring().descriptors());
    beginnings(d);
    readOnlyPages(d);
    kernel(d);
    nic(d);
  }

  private static void beginnings(Description<CowSystem> d) {
    d.step("DmaRead", (s, a) -> s.dmaRead((Descriptor) a[0]));
    d.step("Complete", (s, a) -> s.complete((Descriptor) a[0]));
    d.operation("RevokeWrite", (s, a) -> s.way.send((Cpu) a[0], (Page) a[1]));
    d.operation("HoldReadOnly", (s, a) -> s.way.send((Cpu) a[0], (Page) a[1]));
    d.operation("WriteFault", (s, a) -> s.writeFaults.resolve((Cpu) a[0], (Page) a[1]));
  }

  private static void readOnlyPages(Description<CowSystem> d) {
    d.variable("shared", (s, v) -> MachinePart.table(v, AddressSpace::walkReadOnly));
    d.variable(
        "rtlb", (s, v) -> v.each("CPU", (Cpu c) -> MachinePart.table(v, c.tlb()::lookupReadOnly)));
    d.variable(
        "busy",
        (s, v) ->
            v.each("AddressSpace", (AddressSpace a) -> v.those("Page", (Page p) -> a.held(p))));
    d.variable(
        "contents",
        (s, v) ->
            v.each(
                "AddressSpace",
                (AddressSpace a) -> v.each("Page", (Page p) -> v.name(load(s, a, p)))));
  }

  /** What the program would load by way of the page table; zero from a page it never touched. */
  private static long load(CowSystem s, AddressSpace space, Page page) {
    Frame frame =
        space.walkWritable(page) != null ? space.walkWritable(page) : space.walkReadOnly(page);
    return frame == null ? 0 : s.stack.model.machine.memory().read(frame, Words.OFFSET);
  }

  private static void kernel(Description<CowSystem> d) {
    d.variable("stage", (s, v) -> v.each("CPU", (Cpu c) -> stage(v.latest(c, STAGES))));
    d.variable("copy", (s, v) -> v.each("CPU", (Cpu c) -> copy(v, c)));
    d.variable("detached", (s, v) -> v.those("Frame", (Frame f) -> s.output.detached(f)));
  }

  /** A stage has the name of what has been done. */
  private static Value stage(View.Taken latest) {
    String step = latest == null ? "" : latest.action();
    return new Value.Text(
        switch (step) {
          case "RevokeWrite", "RemapToCopy" -> "changed";
          case "SendInterrupts" -> "interrupted";
          case "InvalidateLocal" -> "waiting";
          case "AwaitAcks", "HoldReadOnly" -> "acknowledged";
          case "WriteFault" -> "faulted";
          case "AllocateCopy" -> "allocated";
          case "CopyFrame" -> "copied";
          case "OutputIsOver", "ReleaseOld" -> "allowing";
          default -> "user";
        });
  }

  /** The frame that a fault has taken, until the fault is over. */
  private static Value copy(View v, Cpu cpu) {
    View.Taken latest = v.latest(cpu, COPY);
    boolean copying = latest != null && latest.action().equals("AllocateCopy");
    return copying ? latest.arguments().get(1) : v.name(null);
  }

  private static void nic(Description<CowSystem> d) {
    d.variable(
        "sends", (s, v) -> v.each("Send", (Descriptor n) -> send(s, v, s.output.ring().held(n))));
    d.variable("offered", (s, v) -> v.each("Frame", (Frame f) -> offered(s, v, f)));
    d.variable(
        "wire", (s, v) -> v.each("Frame", (Frame f) -> s.stack.model.words.carried(v, s.heard(f))));
  }

  private static Value send(CowSystem s, View v, Transmission posted) {
    return posted == null
        ? v.name(null)
        : Records.of(
            "frame", v.name(posted.frame()),
            "offered", s.stack.model.words.offered(v, posted),
            "sent", s.stack.model.words.sent(v, posted));
  }

  /** What was offered of a frame is what any send of it has a digest of. */
  private static Value offered(CowSystem s, View v, Frame frame) {
    for (Descriptor descriptor : s.output.ring().descriptors()) {
      Transmission posted = s.output.ring().held(descriptor);
      if (posted != null && posted.frame().equals(frame)) {
        return s.stack.model.words.offered(v, posted);
      }
    }
    return v.name(null);
  }
}
