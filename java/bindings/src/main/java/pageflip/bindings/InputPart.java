package pageflip.bindings;

import java.util.stream.IntStream;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.value.Value;
import pageflip.stack.machine.Frame;
import pageflip.stack.receive.Receiver;

/** What specifications have from {@code Input.tla}: packets from the peer to the flows' queues. */
final class InputPart {
  static final Domain<Receiver> FLOW = Domain.of("Flow", Receiver.class);
  static final Domain<byte[]> PACKET = Domain.of("Packet", byte[].class);
  static final Domain<Frame> FRAME = Domain.of("Frame", Frame.class);

  private InputPart() {}

  static <S extends InputSystem> void describe(Description<S> d) {
    d.domain(FLOW, s -> s.receivers);
    d.domain(PACKET, s -> s.packets);
    d.domain(FRAME, s -> s.frames);
    steps(d);
    network(d);
    kernel(d);
    d.variable("received", (s, v) -> v.function(FLOW, p -> s.stream(s.received(p))));
    d.variable(
        "given",
        (s, v) ->
            v.function(FLOW, p -> new Value.Num(s.next(p) - 1 - s.received(p).length / s.unit)));
  }

  private static <S extends InputSystem> void steps(Description<S> d) {
    d.step("Send", PACKET, (s, packet) -> s.send(packet));
    d.step("Arrive", PACKET, FRAME, (s, packet, frame) -> s.arrive(packet, frame));
    d.step("DropBad", FRAME, (s, frame) -> s.input.service(frame));
    d.step("DropOld", FRAME, (s, frame) -> s.input.service(frame));
    d.step("Queue", FLOW, FRAME, (s, receiver, frame) -> s.input.service(frame));
    d.step("Prune", FRAME, (s, frame) -> s.input.makeRoom());
    d.step("Repost", FRAME, (s, frame) -> s.input.makeRoom());
    d.thread("peer", "Send");
    d.thread("card", "Arrive");
    d.thread("kernel", "DropBad", "DropOld", "Queue", "Prune", "Repost");
  }

  private static <S extends InputSystem> void network(Description<S> d) {
    d.variable(
        "sent",
        (s, v) ->
            v.function(
                FLOW,
                p -> {
                  int flow = s.receivers.indexOf(p);
                  return Value.sequence(
                      IntStream.rangeClosed(1, s.sent(flow))
                          .mapToObj(i -> s.name(flow, i))
                          .toArray(Value[]::new));
                }));
    d.variable("net", (s, v) -> v.subset(PACKET, k -> s.sent(k)));
  }

  private static <S extends InputSystem> void kernel(Description<S> d) {
    d.variable("ring", (s, v) -> v.subset(FRAME, f -> s.ring.posted(f)));
    d.variable(
        "arrival",
        (s, v) ->
            v.function(FRAME, f -> v.name(s.ring.completion(f) == null ? null : s.arrived(f))));
    d.variable(
        "queue",
        (s, v) -> v.function(FLOW, p -> v.subset(FRAME, f -> s.input.waiting(p).contains(f))));
    d.variable("free", (s, v) -> v.subset(FRAME, f -> s.input.free().contains(f)));
    d.variable("contents", (s, v) -> v.function(FRAME, f -> contents(s, f)));
    d.variable("next", (s, v) -> v.function(FLOW, p -> new Value.Num(s.next(p))));
  }

  private static Value contents(InputSystem s, Frame frame) {
    byte[] page = s.machine.memory().copy(frame);
    return Value.sequence(
        IntStream.range(0, Frame.BYTES / s.unit)
            .mapToObj(i -> s.content(page, i))
            .toArray(Value[]::new));
  }
}
