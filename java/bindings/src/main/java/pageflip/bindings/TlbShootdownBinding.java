package pageflip.bindings;

import static pageflip.bindings.MachinePart.CPU;
import static pageflip.bindings.MachinePart.PAGE;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.shootdown.PageFlip;
import pageflip.stack.kernel.shootdown.ShootdownInitiator;
import pageflip.stack.kernel.shootdown.ShootdownResponder;
import pageflip.stack.machine.Cpu;
import pageflip.stack.nic.Nic;

/** {@code TlbShootdown.tla}, and the page flip with a shootdown of all CPUs. */
public final class TlbShootdownBinding implements Binding<FlipSystem> {
  @Override
  public String module() {
    return "TlbShootdown";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        Cpu.class,
        DirectSwitch.class,
        Kernel.class,
        PageFlip.class,
        ShootdownInitiator.class,
        ShootdownResponder.class,
        Nic.class);
  }

  @Override
  public FlipSystem start(Constants constants) {
    return new FlipSystem(constants);
  }

  @Override
  public void describe(Description<FlipSystem> d) {
    MachinePart.describe(d, s -> s.model);
    KernelPart.frames(d, s -> s.kernel);
    KernelPart.threads(d, s -> s.kernel);
    KernelPart.nic(d, s -> s.kernel, s -> s.model.values);
    InterruptPart.describe(d, s -> s.kernel);
    InterruptPart.shootdowns(d, s -> s.shootdowns);
    d.operation("ClearPte", CPU, PAGE, (s, cpu, page) -> s.flip.send(cpu, page));
    d.stages("stage", CPU)
        .at("user")
        .after("ClearPte", "cleared")
        .after("SendInterrupts", "interrupted")
        .after("InvalidateLocal", "waiting")
        .after("AwaitAcks", "acknowledged")
        .after("Transfer", "user");
  }
}
