package pageflip.bindings;

import java.util.stream.IntStream;
import pageflip.conformance.binding.Description;
import pageflip.conformance.value.Value;
import pageflip.stack.machine.Frame;
import pageflip.stack.receive.Receiver;

/** What {@code Input.tla} has: packets up to their turn. */
final class InputPart {
  private InputPart() {}

  static <S extends InputSystem> void describe(Description<S> d) {
    d.constant("Flow", s -> s.receivers);
    d.constant("Packet", s -> s.packets);
    d.constant("Frame", s -> s.frames);
    steps(d);
    network(d);
    kernel(d);
    d.variable("received", (s, v) -> v.each("Flow", (Receiver p) -> s.stream(s.received(p))));
    d.variable(
        "given",
        (s, v) ->
            v.each(
                "Flow",
                (Receiver p) -> new Value.Num(s.next(p) - 1 - s.received(p).length / s.unit)));
  }

  private static <S extends InputSystem> void steps(Description<S> d) {
    d.step("Send", (s, a) -> s.send((byte[]) a[0]));
    d.step("Arrive", (s, a) -> s.arrive((byte[]) a[0], (Frame) a[1]));
    d.step("DropBad", (s, a) -> s.input.service((Frame) a[0]));
    d.step("DropOld", (s, a) -> s.input.service((Frame) a[0]));
    d.step("Queue", (s, a) -> s.input.service((Frame) a[1]));
    d.step("Prune", (s, a) -> s.input.makeRoom());
    d.step("Repost", (s, a) -> s.input.makeRoom());
  }

  private static <S extends InputSystem> void network(Description<S> d) {
    d.variable(
        "sent",
        (s, v) ->
            v.each(
                "Flow",
                (Receiver p) -> {
                  int flow = s.receivers.indexOf(p);
                  return InputSystem.sequence(
                      IntStream.rangeClosed(1, s.sent(flow))
                          .mapToObj(i -> s.name(flow, i))
                          .toArray(Value[]::new));
                }));
    d.variable("net", (s, v) -> v.those("Packet", (byte[] k) -> s.sent(k)));
  }

  private static <S extends InputSystem> void kernel(Description<S> d) {
    d.variable("ring", (s, v) -> v.those("Frame", (Frame f) -> s.ring.posted(f)));
    d.variable(
        "arrival",
        (s, v) ->
            v.each(
                "Frame", (Frame f) -> v.name(s.ring.completion(f) == null ? null : s.arrived(f))));
    d.variable(
        "queue",
        (s, v) ->
            v.each(
                "Flow",
                (Receiver p) -> v.those("Frame", (Frame f) -> s.input.waiting(p).contains(f))));
    d.variable("free", (s, v) -> v.those("Frame", (Frame f) -> s.input.free(f)));
    d.variable("contents", (s, v) -> v.each("Frame", (Frame f) -> contents(s, f)));
    d.variable("next", (s, v) -> v.each("Flow", (Receiver p) -> new Value.Num(s.next(p))));
  }

  private static Value contents(InputSystem s, Frame frame) {
    byte[] page = s.machine.memory().copy(frame);
    return InputSystem.sequence(
        IntStream.range(0, Frame.BYTES / s.unit)
            .mapToObj(i -> s.content(page, i))
            .toArray(Value[]::new));
  }
}
