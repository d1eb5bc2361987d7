package pageflip.bindings;

import java.util.List;
import java.util.function.BiFunction;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.CopyOnWrite;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.PendingOutput;
import pageflip.stack.kernel.Shootdown;
import pageflip.stack.kernel.ShootdownInitiator;
import pageflip.stack.kernel.ShootdownResponder;
import pageflip.stack.kernel.TransientCow;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.machine.TranslatedStore;
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

  private static final List<String> INTERRUPT = List.of("ServiceInterrupt", "Acknowledge");

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
    constants(d);
    beginnings(d);
    machine(d);
    kernel(d);
    nic(d);
  }

  private static void constants(Description<CowSystem> d) {
    d.constant("CPU", s -> s.stack.machine.cpus());
    d.constant("Thread", s -> s.stack.tasks);
    d.constant("AddressSpace", s -> s.stack.spaces);
    d.constant("Page", s -> s.stack.pages);
    d.constant("Frame", s -> s.stack.machine.memory().frames());
    d.constant("Value", s -> s.stack.words.all());
    d.constant("Send", s -> s.output.ring().descriptors());
  }

  private static void beginnings(Description<CowSystem> d) {
    d.step("Fill", (s, a) -> ((Cpu) a[0]).fill((Page) a[1]));
    d.step("Evict", (s, a) -> ((Cpu) a[0]).evict((AddressSpace) a[1], (Page) a[2]));
    d.step("StoreCommit", (s, a) -> ((Cpu) a[0]).commitStore());
    d.step("DmaRead", (s, a) -> s.dmaRead((Descriptor) a[0]));
    d.step("Complete", (s, a) -> s.complete((Descriptor) a[0]));
    d.ownStep("Dispatch", (s, a) -> s.stack.contextSwitch.dispatch((Cpu) a[0], (Task) a[1]));
    d.ownStep("Preempt", (s, a) -> s.stack.contextSwitch.preempt((Cpu) a[0]));
    d.ownStep(
        "StoreTranslate",
        (s, a) -> ((Cpu) a[0]).translateStore((Page) a[1], Words.OFFSET, (Long) a[2]));
    d.ownStep("MapFresh", (s, a) -> s.stack.kernel.mapFresh((Cpu) a[0], (Page) a[1], (Frame) a[2]));
    d.operation("RevokeWrite", (s, a) -> s.way.send((Cpu) a[0], (Page) a[1]));
    d.operation("HoldReadOnly", (s, a) -> s.way.send((Cpu) a[0], (Page) a[1]));
    d.operation("WriteFault", (s, a) -> s.writeFaults.resolve((Cpu) a[0], (Page) a[1]));
    d.operation("ServiceInterrupt", (s, a) -> s.stack.responder.serviceInterrupts((Cpu) a[0]));
  }

  // ---- the machine --------------------------------------------------------------------------

  private static void machine(Description<CowSystem> d) {
    d.variable("running", (s, v) -> v.each("CPU", (Cpu c) -> v.name(c.running())));
    d.variable("pte", (s, v) -> table(v, AddressSpace::walk));
    d.variable("shared", (s, v) -> table(v, AddressSpace::walkReadOnly));
    d.variable(
        "tlb",
        (s, v) -> v.each("CPU", (Cpu c) -> table(v, (space, page) -> c.tlb().lookup(space, page))));
    d.variable(
        "rtlb",
        (s, v) ->
            v.each(
                "CPU", (Cpu c) -> table(v, (space, page) -> c.tlb().lookupReadOnly(space, page))));
    d.variable(
        "busy",
        (s, v) ->
            v.each("AddressSpace", (AddressSpace a) -> v.those("Page", (Page p) -> a.held(p))));
    d.variable("inflight", (s, v) -> v.each("CPU", (Cpu c) -> store(v, c.storeBuffer().pending())));
    d.variable(
        "memory",
        (s, v) ->
            v.each("Frame", (Frame f) -> v.name(s.stack.machine.memory().read(f, Words.OFFSET))));
    d.variable(
        "contents",
        (s, v) ->
            v.each(
                "AddressSpace",
                (AddressSpace a) -> v.each("Page", (Page p) -> v.name(load(s, a, p)))));
  }

  private static Value table(View v, BiFunction<AddressSpace, Page, Frame> lookup) {
    return v.each(
        "AddressSpace", (AddressSpace a) -> v.each("Page", (Page p) -> v.name(lookup.apply(a, p))));
  }

  /** What the program would load by way of the page table; zero from a page it never touched. */
  private static long load(CowSystem s, AddressSpace space, Page page) {
    Frame frame = space.walk(page) != null ? space.walk(page) : space.walkReadOnly(page);
    return frame == null ? 0 : s.stack.machine.memory().read(frame, Words.OFFSET);
  }

  private static Value store(View v, TranslatedStore store) {
    return store == null
        ? v.name(null)
        : Records.of(
            "frame", v.name(store.frame()),
            "page", v.name(store.page()),
            "space", v.name(store.space()),
            "value", v.name(store.value()));
  }

  // ---- the kernel ---------------------------------------------------------------------------

  private static void kernel(Description<CowSystem> d) {
    d.variable("stage", (s, v) -> v.each("CPU", (Cpu c) -> stage(v.latest(c, STAGES))));
    d.variable(
        "shootdown", (s, v) -> v.each("CPU", (Cpu c) -> descriptor(v, s.stack.shootdowns.of(c))));
    d.variable("copy", (s, v) -> v.each("CPU", (Cpu c) -> copy(v, c)));
    d.variable(
        "unacked",
        (s, v) ->
            v.each(
                "CPU",
                (Cpu i) -> v.those("CPU", (Cpu r) -> s.stack.machine.interrupts().pending(r, i))));
    d.variable("servicing", (s, v) -> v.each("CPU", (Cpu c) -> servicing(v, c)));
    d.variable("detached", (s, v) -> v.those("Frame", (Frame f) -> s.output.detached(f)));
    d.variable(
        "owner",
        (s, v) ->
            v.each(
                "Frame",
                (Frame f) ->
                    new Value.Text(
                        switch (s.stack.kernel.frames().owner(f)) {
                          case FREE -> "free";
                          case PROCESS -> "process";
                          case NIC -> "nic";
                        })));
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

  private static Value descriptor(View v, Shootdown shootdown) {
    return shootdown == null
        ? v.name(null)
        : Records.of(
            "frame", v.name(shootdown.frame()),
            "page", v.name(shootdown.page()),
            "space", v.name(shootdown.space()));
  }

  private static Value servicing(View v, Cpu cpu) {
    View.Taken latest = v.latest(cpu, INTERRUPT);
    boolean inHandler = latest != null && latest.action().equals("ServiceInterrupt");
    return inHandler ? latest.arguments().get(1) : v.name(null);
  }

  // ---- the NIC ------------------------------------------------------------------------------

  private static void nic(Description<CowSystem> d) {
    d.variable(
        "sends", (s, v) -> v.each("Send", (Descriptor n) -> send(s, v, s.output.ring().held(n))));
    d.variable("offered", (s, v) -> v.each("Frame", (Frame f) -> offered(s, v, f)));
    d.variable(
        "wire", (s, v) -> v.each("Frame", (Frame f) -> s.stack.words.carried(v, s.heard(f))));
  }

  private static Value send(CowSystem s, View v, Transmission posted) {
    return posted == null
        ? v.name(null)
        : Records.of(
            "frame", v.name(posted.frame()),
            "offered", s.stack.words.offered(v, posted),
            "sent", s.stack.words.sent(v, posted));
  }

  /** What was offered of a frame is what any send of it has a digest of. */
  private static Value offered(CowSystem s, View v, Frame frame) {
    for (Descriptor descriptor : s.output.ring().descriptors()) {
      Transmission posted = s.output.ring().held(descriptor);
      if (posted != null && posted.frame().equals(frame)) {
        return s.stack.words.offered(v, posted);
      }
    }
    return v.name(null);
  }
}
