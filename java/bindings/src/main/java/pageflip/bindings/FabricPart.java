package pageflip.bindings;

import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Revocation;

/** What every specification that extends {@code Fabric.tla} has from it, and below it. */
final class FabricPart {
  private FabricPart() {}

  /** Says it, all but how a send begins and how far it has come. */
  static <W extends TransferWay> void describe(Description<FabricSystem<W>> d) {
    MachinePart.describe(d, s -> s.model);
    KernelPart.frames(d, s -> s.kernel);
    KernelPart.threads(d, s -> s.kernel);
    KernelPart.nic(d, s -> s.kernel, s -> s.model.words);
    d.step("Invalidate", (s, a) -> s.fabric.invalidate((Cpu) a[0], (Cpu) a[1]));
    d.step("Answer", (s, a) -> s.fabric.answer((Cpu) a[0], (Cpu) a[1]));
    d.variable(
        "invalidation", (s, v) -> v.each("CPU", (Cpu i) -> revocation(v, s.fabric.underWay(i))));
    d.variable(
        "unreached",
        (s, v) -> v.each("CPU", (Cpu i) -> v.those("CPU", (Cpu r) -> s.fabric.unreached(r, i))));
    d.variable(
        "unanswered",
        (s, v) -> v.each("CPU", (Cpu i) -> v.those("CPU", (Cpu r) -> s.fabric.unanswered(r, i))));
  }

  static Value revocation(View v, Revocation taken) {
    return taken == null
        ? v.name(null)
        : MachinePart.mapping(v, taken.space(), taken.page(), taken.frame());
  }
}
