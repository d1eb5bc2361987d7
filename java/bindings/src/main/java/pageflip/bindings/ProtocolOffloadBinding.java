package pageflip.bindings;

import java.util.List;
import java.util.stream.IntStream;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.value.Value;
import pageflip.stack.machine.Frame;
import pageflip.stack.nic.OffloadCard;
import pageflip.stack.nic.OffloadedFlow;
import pageflip.stack.receive.OffloadedReceive;

/** {@code ProtocolOffload.tla}, and the card that does the protocol. */
public final class ProtocolOffloadBinding implements Binding<OffloadSystem> {
  @Override
  public String module() {
    return "ProtocolOffload";
  }

  /** The peers are the system's own, and what a program does with a buffer that it has read. */
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
    d.constant("Flow", s -> s.flows);
    d.constant("Packet", s -> s.packets);
    d.constant("Buffer", s -> s.buffers);
    d.step("Send", (s, a) -> s.send((byte[]) a[0]));
    d.step("Arrive", (s, a) -> s.arrive((byte[]) a[0]));
    d.step("DropBad", (s, a) -> s.card.process());
    d.step("Write", (s, a) -> s.card.process());
    d.step("Finish", (s, a) -> s.card.process());
    d.step("Complete", (s, a) -> s.take((OffloadedFlow) a[0]));
    d.step("Post", (s, a) -> s.post((Frame) a[0]));
    d.step("Store", (s, a) -> s.store((Frame) a[0]));
    d.step("Read", (s, a) -> s.take((OffloadedFlow) a[0]));
    network(d);
    card(d);
    programs(d);
  }

  private static void network(Description<OffloadSystem> d) {
    d.variable("sent", (s, v) -> v.each("Flow", (OffloadedFlow p) -> s.sent(p)));
    d.variable("net", (s, v) -> v.those("Packet", (byte[] k) -> s.sent(k)));
  }

  private static void card(Description<OffloadSystem> d) {
    d.variable("chip", (s, v) -> v.name(s.card.packet()));
    d.variable(
        "placed",
        (s, v) ->
            v.each(
                "Flow",
                (OffloadedFlow p) ->
                    Value.set(
                        IntStream.rangeClosed(1, s.posted(p).size() * s.size)
                            .filter(i -> s.placed(p, i))
                            .mapToObj(Value.Num::new)
                            .toList())));
    d.variable("done", (s, v) -> v.each("Flow", (OffloadedFlow p) -> new Value.Num(s.done(p))));
    d.variable("contents", (s, v) -> v.each("Buffer", (Frame b) -> s.content(b)));
  }

  private static void programs(Description<OffloadSystem> d) {
    d.variable("received", (s, v) -> v.each("Flow", (OffloadedFlow p) -> s.received(p)));
    d.variable(
        "posted",
        (s, v) ->
            v.each(
                "Flow",
                (OffloadedFlow p) ->
                    OffloadSystem.sequence(s.posted(p).stream().map(v::name).toList())));
    d.variable("used", (s, v) -> v.those("Buffer", (Frame b) -> s.used(b)));
  }
}
