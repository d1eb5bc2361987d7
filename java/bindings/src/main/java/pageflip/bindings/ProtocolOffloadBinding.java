package pageflip.bindings;

import java.util.List;
import java.util.stream.IntStream;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.value.Value;
import pageflip.stack.machine.Frame;
import pageflip.stack.nic.OffloadCard;
import pageflip.stack.nic.OffloadedFlow;
import pageflip.stack.receive.OffloadedReceive;

/** {@code ProtocolOffload.tla}, and the card with protocol offload. */
public final class ProtocolOffloadBinding implements Binding<OffloadSystem> {
  private static final Domain<OffloadedFlow> FLOW = Domain.of("Flow", OffloadedFlow.class);
  private static final Domain<byte[]> PACKET = Domain.of("Packet", byte[].class);
  private static final Domain<Frame> BUFFER = Domain.of("Buffer", Frame.class);

  @Override
  public String module() {
    return "ProtocolOffload";
  }

  /** {@code OffloadSystem} plays the peers, and the stores of the program. */
  @Override
  public List<Class<?>> code() {
    return List.of(OffloadSystem.class, OffloadCard.class, OffloadedReceive.class);
  }

  @Override
  public OffloadSystem start(Constants constants) {
    return new OffloadSystem(constants);
  }

  @Override
  public void describe(Description<OffloadSystem> d) {
    d.domain(FLOW, s -> s.flows);
    d.domain(PACKET, s -> s.packets);
    d.domain(BUFFER, s -> s.buffers);
    d.step("Send", PACKET, (s, packet) -> s.send(packet));
    d.step("Arrive", PACKET, (s, packet) -> s.arrive(packet));
    d.step("DropBad", s -> s.card.process());
    d.step("Write", BUFFER, (s, buffer) -> s.card.process());
    d.step("Finish", s -> s.card.process());
    d.step("CompleteStream", FLOW, (s, flow) -> s.take(flow));
    d.step("Post", BUFFER, (s, buffer) -> s.post(buffer));
    d.step("Store", BUFFER, (s, buffer) -> s.store(buffer));
    d.step("Read", FLOW, (s, flow) -> s.take(flow));
    d.thread("peer", "Send");
    d.thread("network", "Arrive");
    d.thread("card", "DropBad", "Write", "Finish");
    d.thread("program", "CompleteStream", "Read", "Post", "Store");
    network(d);
    card(d);
    programs(d);
  }

  private static void network(Description<OffloadSystem> d) {
    d.variable("sent", (s, v) -> v.function(FLOW, p -> s.sent(p)));
    d.variable("net", (s, v) -> v.subset(PACKET, k -> s.sent(k)));
  }

  private static void card(Description<OffloadSystem> d) {
    d.variable("chip", (s, v) -> v.name(s.card.packet()));
    d.variable(
        "placed",
        (s, v) ->
            v.function(
                FLOW,
                p ->
                    Value.set(
                        IntStream.rangeClosed(1, s.posted(p).size() * s.size)
                            .filter(i -> s.placed(p, i))
                            .mapToObj(Value.Num::new)
                            .toList())));
    d.variable("done", (s, v) -> v.function(FLOW, p -> new Value.Num(s.done(p))));
    d.variable("contents", (s, v) -> v.function(BUFFER, b -> s.content(b)));
  }

  private static void programs(Description<OffloadSystem> d) {
    d.variable("received", (s, v) -> v.function(FLOW, p -> s.received(p)));
    d.variable(
        "posted",
        (s, v) ->
            v.function(FLOW, p -> Value.sequence(s.posted(p).stream().map(v::name).toList())));
    d.variable("used", (s, v) -> v.subset(BUFFER, b -> s.used(b)));
  }
}
