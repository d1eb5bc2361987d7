package pageflip.bindings;

import java.util.List;
import java.util.stream.IntStream;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.machine.Frame;
import pageflip.stack.nic.ReceiveRing;
import pageflip.stack.receive.FlipReceive;
import pageflip.stack.receive.InputPath;
import pageflip.stack.receive.Receiver;

/** {@code Receive.tla}, and receiving by flip, which copies what it cannot flip. */
public final class ReceiveBinding implements Binding<ReceiveSystem> {
  private static final List<String> STAGES =
      List.of("DeliverCopy", "DeliverFlip", "ShootDown", "Reclaim", "Read");

  @Override
  public String module() {
    return "Receive";
  }

  /** The peers are the system's own. */
  @Override
  public List<Class<?>> code() {
    return List.of(
        ReceiveSystem.class, ReceiveRing.class, InputPath.class, FlipReceive.class, Receiver.class);
  }

  @Override
  public ReceiveSystem start(Constants constants) {
    return new ReceiveSystem(constants);
  }

  @Override
  public void describe(Description<ReceiveSystem> d) {
    d.constant("Flow", s -> s.receivers);
    d.constant("Packet", s -> s.packets);
    d.constant("Frame", s -> s.frames);
    beginnings(d);
    network(d);
    kernel(d);
    programs(d);
  }

  private static void beginnings(Description<ReceiveSystem> d) {
    d.step("Send", (s, a) -> s.send((byte[]) a[0]));
    d.step("Arrive", (s, a) -> s.arrive((byte[]) a[0], (Frame) a[1]));
    d.step("DropBad", (s, a) -> s.input.service((Frame) a[0]));
    d.step("DropOld", (s, a) -> s.input.service((Frame) a[0]));
    d.step("Queue", (s, a) -> s.input.service((Frame) a[1]));
    d.step("Prune", (s, a) -> s.input.makeRoom());
    d.step("Repost", (s, a) -> s.input.makeRoom());
    d.step("Fill", (s, a) -> ((Receiver) a[0]).fill());
    d.operation("DeliverCopy", (s, a) -> s.take((Receiver) a[0]));
    d.operation("DeliverFlip", (s, a) -> s.take((Receiver) a[0]));
  }

  private static void network(Description<ReceiveSystem> d) {
    d.variable(
        "sent",
        (s, v) ->
            v.each(
                "Flow",
                (Receiver p) -> {
                  int flow = s.receivers.indexOf(p);
                  return ReceiveSystem.sequence(
                      IntStream.rangeClosed(1, s.sent(flow))
                          .mapToObj(i -> s.name(flow, i))
                          .toArray(Value[]::new));
                }));
    d.variable("net", (s, v) -> v.those("Packet", (byte[] k) -> s.sent(k)));
  }

  private static void kernel(Description<ReceiveSystem> d) {
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

  private static Value contents(ReceiveSystem s, Frame frame) {
    byte[] page = s.machine.memory().copy(frame);
    return ReceiveSystem.sequence(s.content(page, 0), s.content(page, 1));
  }

  private static void programs(Description<ReceiveSystem> d) {
    d.variable("received", (s, v) -> v.each("Flow", (Receiver p) -> s.stream(s.received(p))));
    d.variable("pte", (s, v) -> v.each("Flow", (Receiver p) -> v.name(p.frame())));
    d.variable("tlb", (s, v) -> v.each("Flow", (Receiver p) -> v.name(p.remembered())));
    d.variable("retired", (s, v) -> v.each("Flow", (Receiver p) -> v.name(s.way.retired(p))));
    d.variable("stage", (s, v) -> v.each("Flow", (Receiver p) -> stage(v.latest(p, STAGES))));
    d.variable(
        "given",
        (s, v) ->
            v.each(
                "Flow",
                (Receiver p) ->
                    new Value.Num(s.next(p) - 1 - s.received(p).length / ReceiveSystem.UNIT)));
  }

  /** A stage has the name of what has been done. */
  private static Value stage(View.Taken latest) {
    String step = latest == null ? "" : latest.action();
    return new Value.Text(
        switch (step) {
          case "DeliverFlip" -> "flipped";
          case "ShootDown" -> "forgotten";
          case "DeliverCopy", "Reclaim" -> "given";
          default -> "idle";
        });
  }
}
