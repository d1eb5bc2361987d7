package pageflip.bindings;

import java.util.List;
import java.util.function.Function;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.shootdown.Shootdowns;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Revocation;

/** What the specifications have in common in which CPUs interrupt each other. */
final class InterruptPart {
  private static final List<String> HANDLER = List.of("ServiceInterrupt", "Acknowledge");

  private InterruptPart() {}

  /** Who has yet to answer whom, and whose interrupt a CPU is handling. */
  static <S> void describe(Description<S> d, Function<S, Kernel> kernel) {
    d.operation("ServiceInterrupt", (s, a) -> kernel.apply(s).serviceInterrupts((Cpu) a[0]));
    d.variable(
        "unacked",
        (s, v) ->
            v.each(
                "CPU",
                (Cpu i) ->
                    v.those(
                        "CPU", (Cpu r) -> kernel.apply(s).machine().interrupts().pending(r, i))));
    d.variable("servicing", (s, v) -> v.each("CPU", (Cpu c) -> servicing(v, c)));
  }

  /** The descriptors of a broadcast. */
  static <S> void shootdowns(Description<S> d, Function<S, Shootdowns> shootdowns) {
    d.variable(
        "shootdown", (s, v) -> v.each("CPU", (Cpu c) -> descriptor(v, shootdowns.apply(s).of(c))));
  }

  private static Value servicing(View v, Cpu cpu) {
    View.Taken latest = v.latest(cpu, HANDLER);
    boolean inHandler = latest != null && latest.action().equals("ServiceInterrupt");
    return inHandler ? latest.arguments().get(1) : v.name(null);
  }

  private static Value descriptor(View v, Revocation shootdown) {
    return shootdown == null
        ? v.name(null)
        : MachinePart.mapping(v, shootdown.space(), shootdown.page(), shootdown.frame());
  }
}
