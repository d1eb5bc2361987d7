package pageflip.bindings;

import static pageflip.bindings.MachinePart.CPU;
import static pageflip.bindings.MachinePart.FRAME;
import static pageflip.bindings.MachinePart.PAGE;
import static pageflip.bindings.MachinePart.THREAD;

import java.util.function.Function;
import pageflip.conformance.binding.Description;
import pageflip.stack.kernel.Kernel;

/** What the kernel and the NIC are in all specifications of a way of transfer. */
final class KernelPart {
  private KernelPart() {}

  /** Who owns a frame, and how a process comes to own one. */
  static <S> void frames(Description<S> d, Function<S, Kernel> kernel) {
    d.stepWhenIdle(
        "MapFresh",
        CPU,
        PAGE,
        FRAME,
        (s, cpu, page, frame) -> kernel.apply(s).mapFresh(cpu, page, frame));
    d.variable(
        "owner", (s, v) -> v.function(FRAME, f -> Names.of(kernel.apply(s).frames().owner(f))));
  }

  /** Scheduling, where a context switch is one step. */
  static <S> void threads(Description<S> d, Function<S, Kernel> kernel) {
    d.stepWhenIdle(
        "Dispatch",
        CPU,
        THREAD,
        (s, cpu, task) -> kernel.apply(s).contextSwitch().dispatch(cpu, task));
    d.stepWhenIdle("Preempt", CPU, (s, cpu) -> kernel.apply(s).contextSwitch().preempt(cpu));
  }

  /** A NIC that has at most one send of each frame. */
  static <S> void nic(
      Description<S> d, Function<S, Kernel> kernel, Function<S, ModelValues> values) {
    d.step("DmaRead", FRAME, (s, frame) -> kernel.apply(s).nic().dmaRead(frame));
    d.step("CompleteSend", FRAME, (s, frame) -> kernel.apply(s).complete(frame));
    d.thread("nic", "DmaRead", "CompleteSend");
    d.variable(
        "offered",
        (s, v) ->
            v.function(FRAME, f -> values.apply(s).offered(v, kernel.apply(s).nic().held(f))));
    d.variable(
        "wire",
        (s, v) -> v.function(FRAME, f -> values.apply(s).sent(v, kernel.apply(s).nic().held(f))));
  }
}
