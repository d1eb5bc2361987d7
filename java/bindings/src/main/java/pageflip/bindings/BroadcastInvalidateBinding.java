package pageflip.bindings;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.fabric.BarrierSwitch;
import pageflip.stack.kernel.fabric.BroadcastFlip;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;

/** {@code BroadcastInvalidate.tla} and the page flip in two halves. */
public final class BroadcastInvalidateBinding implements Binding<FabricSystem<BroadcastFlip>> {
  /** The steps of the two halves, which are their stages. */
  private static final List<String> KERNEL = List.of("ClearPte", "Tlbi", "Dsb", "Transfer");

  @Override
  public String module() {
    return "BroadcastInvalidate";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        Cpu.class,
        InvalidationFabric.class,
        BarrierSwitch.class,
        Kernel.class,
        BroadcastFlip.class,
        Nic.class);
  }

  @Override
  public FabricSystem<BroadcastFlip> start(Constants constants) {
    return new FabricSystem<>(constants, BarrierSwitch::new, BroadcastFlip::new);
  }

  @Override
  public void describe(Description<FabricSystem<BroadcastFlip>> d) {
    FabricPart.describe(d);
    d.operation("ClearPte", (s, a) -> s.flip.revoke((Cpu) a[0], (Page) a[1]));
    d.operation("Dsb", (s, a) -> s.flip.flush((Cpu) a[0]));
    d.variable("stage", (s, v) -> v.each("CPU", (Cpu c) -> stage(v.latest(c, KERNEL))));
    d.variable(
        "taken", (s, v) -> v.each("Thread", (Task t) -> FabricPart.revocation(v, s.flip.taken(t))));
  }

  /** A stage has the name of what has been done. */
  private static Value stage(View.Taken latest) {
    String step = latest == null ? "Transfer" : latest.action();
    return new Value.Text(
        switch (step) {
          case "ClearPte" -> "cleared";
          case "Dsb" -> "synced";
          default -> "user";
        });
  }
}
