package pageflip.bindings;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.fabric.SnoopedFlip;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.SnoopingBus;
import pageflip.stack.nic.Nic;

/** {@code SnoopingTlb.tla} and the page flip on a bus that TLBs snoop. */
public final class SnoopingTlbBinding implements Binding<FabricSystem<SnoopedFlip>> {
  /** The steps of a send, which are its stages. */
  private static final List<String> SEND = List.of("ClearPte", "Fence", "Transfer");

  @Override
  public String module() {
    return "SnoopingTlb";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        Cpu.class,
        InvalidationFabric.class,
        DirectSwitch.class,
        Kernel.class,
        SnoopedFlip.class,
        Nic.class);
  }

  @Override
  public FabricSystem<SnoopedFlip> start(Constants constants) {
    return new FabricSystem<>(
        constants,
        fabric -> new DirectSwitch(),
        (kernel, fabric) -> new SnoopedFlip(kernel, new SnoopingBus(fabric)));
  }

  @Override
  public void describe(Description<FabricSystem<SnoopedFlip>> d) {
    FabricPart.describe(d);
    d.operation("ClearPte", (s, a) -> s.flip.send((Cpu) a[0], (Page) a[1]));
    d.variable("stage", (s, v) -> v.each("CPU", (Cpu c) -> stage(v.latest(c, SEND))));
    d.variable(
        "taken", (s, v) -> v.each("CPU", (Cpu c) -> FabricPart.revocation(v, s.flip.taken(c))));
  }

  /** A stage has the name of what has been done. */
  private static Value stage(View.Taken latest) {
    String step = latest == null ? "Transfer" : latest.action();
    return new Value.Text(
        switch (step) {
          case "ClearPte" -> "cleared";
          case "Fence" -> "performed";
          default -> "user";
        });
  }
}
