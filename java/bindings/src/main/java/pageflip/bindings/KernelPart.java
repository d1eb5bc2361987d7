package pageflip.bindings;

import java.util.function.Function;
import pageflip.conformance.binding.Description;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;

/** What ways of transfer have in common of the kernel and the NIC. */
final class KernelPart {
  private KernelPart() {}

  /** Who owns a frame, and how a process comes to own one. */
  static <S> void frames(Description<S> d, Function<S, Kernel> kernel) {
    d.ownStep(
        "MapFresh", (s, a) -> kernel.apply(s).mapFresh((Cpu) a[0], (Page) a[1], (Frame) a[2]));
    d.variable(
        "owner",
        (s, v) -> v.each("Frame", (Frame f) -> Names.of(kernel.apply(s).frames().owner(f))));
  }

  /** Scheduling, where one step changes threads. */
  static <S> void threads(Description<S> d, Function<S, Kernel> kernel) {
    d.ownStep(
        "Dispatch", (s, a) -> kernel.apply(s).contextSwitch().dispatch((Cpu) a[0], (Task) a[1]));
    d.ownStep("Preempt", (s, a) -> kernel.apply(s).contextSwitch().preempt((Cpu) a[0]));
  }

  /** A NIC that holds each frame once at most. */
  static <S> void nic(Description<S> d, Function<S, Kernel> kernel, Function<S, Words> words) {
    d.step("DmaRead", (s, a) -> kernel.apply(s).nic().dmaRead((Frame) a[0]));
    d.step("Complete", (s, a) -> kernel.apply(s).complete((Frame) a[0]));
    d.variable(
        "offered",
        (s, v) ->
            v.each("Frame", (Frame f) -> words.apply(s).offered(v, kernel.apply(s).nic().held(f))));
    d.variable(
        "wire",
        (s, v) ->
            v.each("Frame", (Frame f) -> words.apply(s).sent(v, kernel.apply(s).nic().held(f))));
  }
}
