package pageflip.bindings;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.shootdown.PageFlip;
import pageflip.stack.kernel.shootdown.ShootdownInitiator;
import pageflip.stack.kernel.shootdown.ShootdownResponder;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Page;
import pageflip.stack.nic.Nic;

/** {@code TlbShootdown.tla} and the page flip with a broadcast. */
public final class TlbShootdownBinding implements Binding<FlipSystem> {
  /** The steps of a send, which are its stages. */
  private static final List<String> SEND =
      List.of("ClearPte", "SendInterrupts", "InvalidateLocal", "AwaitAcks", "Transfer");

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
    KernelPart.nic(d, s -> s.kernel, s -> s.model.words);
    InterruptPart.describe(d, s -> s.kernel);
    InterruptPart.shootdowns(d, s -> s.shootdowns);
    d.operation("ClearPte", (s, a) -> s.flip.send((Cpu) a[0], (Page) a[1]));
    d.variable("stage", (s, v) -> v.each("CPU", (Cpu c) -> stage(v.latest(c, SEND))));
  }

  /** A stage has the name of what has been done. */
  private static Value stage(View.Taken latest) {
    String step = latest == null ? "Transfer" : latest.action();
    return new Value.Text(
        switch (step) {
          case "ClearPte" -> "cleared";
          case "SendInterrupts" -> "interrupted";
          case "InvalidateLocal" -> "waiting";
          case "AwaitAcks" -> "acknowledged";
          default -> "user";
        });
  }
}
