package pageflip.bindings;

import static pageflip.bindings.MachinePart.CPU;
import static pageflip.bindings.MachinePart.PAGE;

import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.machine.Revocation;
import pageflip.stack.machine.TranslatedLoad;

/** What specifications have from {@code Fabric.tla} and from the modules it extends. */
final class FabricPart {
  private FabricPart() {}

  /** Describes all but how a send begins and how far it has come. */
  static <W extends TransferWay> void describe(Description<FabricSystem<W>> d) {
    MachinePart.describe(d, s -> s.model);
    KernelPart.frames(d, s -> s.kernel);
    KernelPart.threads(d, s -> s.kernel);
    KernelPart.nic(d, s -> s.kernel, s -> s.model.values);
    d.operation("LoadTranslate", CPU, PAGE, (s, cpu, page) -> s.load(cpu, page));
    d.variable("loading", (s, v) -> v.function(CPU, c -> load(v, c.loading())));
    d.step(
        "Invalidate",
        CPU,
        CPU,
        (s, responder, initiator) -> s.fabric.invalidate(responder, initiator));
    d.step("Answer", CPU, CPU, (s, responder, initiator) -> s.fabric.answer(responder, initiator));
    d.threads("fabric at", "Invalidate", "Answer");
    d.variable("invalidation", (s, v) -> v.function(CPU, i -> revocation(v, s.fabric.underWay(i))));
    d.variable(
        "unreached", (s, v) -> v.function(CPU, i -> v.subset(CPU, r -> s.fabric.unreached(r, i))));
    d.variable(
        "unanswered",
        (s, v) -> v.function(CPU, i -> v.subset(CPU, r -> s.fabric.unanswered(r, i))));
  }

  private static Value load(View v, TranslatedLoad load) {
    return load == null
        ? v.name(null)
        : MachinePart.mapping(v, load.space(), load.page(), load.frame());
  }

  static Value revocation(View v, Revocation taken) {
    return taken == null
        ? v.name(null)
        : MachinePart.mapping(v, taken.space(), taken.page(), taken.frame());
  }
}
