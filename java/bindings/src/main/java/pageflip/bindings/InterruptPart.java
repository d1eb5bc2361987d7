package pageflip.bindings;

import static pageflip.bindings.MachinePart.CPU;

import java.util.function.Function;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.shootdown.Shootdowns;
import pageflip.stack.machine.Revocation;

/** What specifications with shootdown interrupts have in common. */
final class InterruptPart {
  private InterruptPart() {}

  /** Which CPUs have not acknowledged whose interrupt, and whose a CPU is handling. */
  static <S> void describe(Description<S> d, Function<S, Kernel> kernel) {
    d.operation(
        "ServiceInterrupt",
        CPU,
        CPU,
        (s, responder, initiator) -> kernel.apply(s).serviceInterrupts(responder));
    d.variable(
        "unacked",
        (s, v) ->
            v.function(
                CPU,
                i -> v.subset(CPU, r -> kernel.apply(s).machine().interrupts().pending(r, i))));
    d.stages("servicing", CPU)
        .atNone()
        .afterArgument("ServiceInterrupt", 1)
        .afterNone("Acknowledge");
  }

  /** The descriptors of a broadcast. */
  static <S> void shootdowns(Description<S> d, Function<S, Shootdowns> shootdowns) {
    d.variable(
        "shootdown", (s, v) -> v.function(CPU, c -> descriptor(v, shootdowns.apply(s).of(c))));
  }

  private static Value descriptor(View v, Revocation shootdown) {
    return shootdown == null
        ? v.name(null)
        : MachinePart.mapping(v, shootdown.space(), shootdown.page(), shootdown.frame());
  }
}
