package pageflip.bindings;

import static pageflip.bindings.MachinePart.ADDRESS_SPACE;
import static pageflip.bindings.MachinePart.CPU;
import static pageflip.bindings.MachinePart.FRAME;
import static pageflip.bindings.MachinePart.PAGE;
import static pageflip.conformance.value.Value.field;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
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
import pageflip.stack.nic.TransmitDescriptors;

/** {@code TransientCow.tla} and transient copy-on-write with a broadcast. */
public final class TransientCowBinding implements Binding<CowSystem> {
  private static final Domain<Descriptor> SEND = Domain.of("Send", Descriptor.class);

  @Override
  public String module() {
    return "TransientCow";
  }

  /** {@code Kernel} is here for the step that maps a fresh page. */
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
        TransmitDescriptors.class);
  }

  @Override
  public CowSystem start(Constants constants) {
    return new CowSystem(constants);
  }

  @Override
  public void describe(Description<CowSystem> d) {
    MachinePart.describe(d, s -> s.model);
    KernelPart.frames(d, s -> s.kernel);
    KernelPart.threads(d, s -> s.kernel);
    InterruptPart.describe(d, s -> s.kernel);
    InterruptPart.shootdowns(d, s -> s.shootdowns);
    d.domain(SEND, s -> s.output.descriptors().all());
    beginnings(d);
    readOnlyPages(d);
    kernel(d);
    nic(d);
  }

  private static void beginnings(Description<CowSystem> d) {
    d.step("DmaRead", SEND, (s, descriptor) -> s.dmaRead(descriptor));
    d.step("CompleteSend", SEND, (s, descriptor) -> s.complete(descriptor));
    d.thread("nic", "DmaRead", "CompleteSend");
    d.operation("RevokeWrite", CPU, PAGE, (s, cpu, page) -> s.way.send(cpu, page));
    d.operation("HoldReadOnly", CPU, PAGE, (s, cpu, page) -> s.way.send(cpu, page));
    d.operation("WriteFault", CPU, PAGE, (s, cpu, page) -> s.writeFaults.resolve(cpu, page));
  }

  private static void readOnlyPages(Description<CowSystem> d) {
    d.variable("readOnlyPte", (s, v) -> MachinePart.table(v, AddressSpace::walkReadOnly));
    d.variable(
        "rtlb", (s, v) -> v.function(CPU, c -> MachinePart.table(v, c.tlb()::lookupReadOnly)));
    d.variable("busy", (s, v) -> v.function(ADDRESS_SPACE, a -> v.subset(PAGE, p -> a.held(p))));
    d.variable(
        "contents",
        (s, v) -> v.function(ADDRESS_SPACE, a -> v.function(PAGE, p -> v.name(load(s, a, p)))));
  }

  /** What the program would load through the page table; zero from a page that is not mapped. */
  private static long load(CowSystem s, AddressSpace space, Page page) {
    Frame frame =
        space.walkWritable(page) != null ? space.walkWritable(page) : space.walkReadOnly(page);
    return frame == null ? 0 : s.model.machine.memory().read(frame, ModelValues.OFFSET);
  }

  private static void kernel(Description<CowSystem> d) {
    d.stages("stage", CPU)
        .at("user")
        .after("RevokeWrite", "changed")
        .after("HoldReadOnly", "acknowledged")
        .after("SendInterrupts", "interrupted")
        .after("InvalidateLocal", "waiting")
        .after("AwaitAcks", "acknowledged")
        .after("Offer", "user")
        .after("WriteFault", "faulted")
        .after("AllocateCopy", "allocated")
        .after("CopyFrame", "copied")
        .after("RemapToCopy", "changed")
        .after("ReleaseOld", "allowing")
        .after("OutputIsOver", "allowing")
        .after("AllowWrite", "user");
    d.stages("copy", CPU).atNone().afterArgument("AllocateCopy", 1).afterNone("AllowWrite");
    d.variable("detached", (s, v) -> v.subset(FRAME, f -> s.output.detached(f)));
  }

  private static void nic(Description<CowSystem> d) {
    d.variable(
        "sends", (s, v) -> v.function(SEND, n -> send(s, v, s.output.descriptors().held(n))));
    d.variable("offered", (s, v) -> v.function(FRAME, f -> offered(s, v, f)));
    d.variable("wire", (s, v) -> v.function(FRAME, f -> s.model.values.carried(v, s.sent(f))));
  }

  private static Value send(CowSystem s, View v, Transmission posted) {
    return posted == null
        ? v.name(null)
        : Value.record(
            field("frame", v.name(posted.frame())),
            field("offered", s.model.values.offered(v, posted)),
            field("sent", s.model.values.sent(v, posted)));
  }

  /** The value of which an outstanding send of the frame holds the digest. */
  private static Value offered(CowSystem s, View v, Frame frame) {
    for (Descriptor descriptor : s.output.descriptors().all()) {
      Transmission posted = s.output.descriptors().held(descriptor);
      if (posted != null && posted.frame().equals(frame)) {
        return s.model.values.offered(v, posted);
      }
    }
    return v.name(null);
  }
}
