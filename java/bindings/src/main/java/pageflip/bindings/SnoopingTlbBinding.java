package pageflip.bindings;

import static pageflip.bindings.MachinePart.CPU;
import static pageflip.bindings.MachinePart.PAGE;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.fabric.SnoopedFlip;
import pageflip.stack.kernel.fabric.SnoopingKernel;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.LoadUnit;
import pageflip.stack.nic.Nic;

/** {@code SnoopingTlb.tla}, and the page flip on a bus that TLBs snoop. */
public final class SnoopingTlbBinding implements Binding<FabricSystem<SnoopedFlip>> {
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
        Nic.class,
        LoadUnit.class);
  }

  @Override
  public FabricSystem<SnoopedFlip> start(Constants constants) {
    return new FabricSystem<>(constants, SnoopingKernel::on);
  }

  @Override
  public void describe(Description<FabricSystem<SnoopedFlip>> d) {
    FabricPart.describe(d);
    d.operation("ClearPte", CPU, PAGE, (s, cpu, page) -> s.flip.send(cpu, page));
    d.stages("stage", CPU)
        .at("user")
        .after("ClearPte", "cleared")
        .after("Fence", "performed")
        .after("Transfer", "user");
    d.variable("taken", (s, v) -> v.function(CPU, c -> FabricPart.revocation(v, s.flip.taken(c))));
  }
}
