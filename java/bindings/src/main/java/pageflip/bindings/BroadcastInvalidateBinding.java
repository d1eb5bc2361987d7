package pageflip.bindings;

import static pageflip.bindings.MachinePart.CPU;
import static pageflip.bindings.MachinePart.PAGE;
import static pageflip.bindings.MachinePart.THREAD;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.fabric.BarrierSwitch;
import pageflip.stack.kernel.fabric.BroadcastFlip;
import pageflip.stack.kernel.fabric.BroadcastInvalidateKernel;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.LoadUnit;
import pageflip.stack.nic.Nic;

/** {@code BroadcastInvalidate.tla}, and the page flip by TLBI and DSB, in two calls. */
public final class BroadcastInvalidateBinding implements Binding<FabricSystem<BroadcastFlip>> {
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
        Nic.class,
        LoadUnit.class);
  }

  @Override
  public FabricSystem<BroadcastFlip> start(Constants constants) {
    return new FabricSystem<>(constants, BroadcastInvalidateKernel::on);
  }

  @Override
  public void describe(Description<FabricSystem<BroadcastFlip>> d) {
    FabricPart.describe(d);
    d.operation("ClearPte", CPU, PAGE, (s, cpu, page) -> s.flip.revoke(cpu, page));
    d.operation("Dsb", CPU, (s, cpu) -> s.flip.flush(cpu));
    d.stages("stage", CPU)
        .at("user")
        .after("ClearPte", "cleared")
        .after("Tlbi", "user")
        .after("Dsb", "synced")
        .after("Transfer", "user");
    d.variable(
        "taken", (s, v) -> v.function(THREAD, t -> FabricPart.revocation(v, s.flip.taken(t))));
  }
}
