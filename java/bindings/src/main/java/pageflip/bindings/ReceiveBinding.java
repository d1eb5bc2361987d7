package pageflip.bindings;

import static pageflip.bindings.InputPart.FLOW;
import static pageflip.bindings.InputPart.FRAME;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.stack.nic.ReceiveRing;
import pageflip.stack.receive.FlipReceive;
import pageflip.stack.receive.InputPath;
import pageflip.stack.receive.Receiver;

/** {@code Receive.tla}, and receiving by page flip, or by copy where that is not possible. */
public final class ReceiveBinding implements Binding<ReceiveSystem> {
  @Override
  public String module() {
    return "Receive";
  }

  /** {@code InputSystem} plays the peers. */
  @Override
  public List<Class<?>> code() {
    return List.of(
        InputSystem.class, ReceiveRing.class, InputPath.class, FlipReceive.class, Receiver.class);
  }

  @Override
  public ReceiveSystem start(Constants constants) {
    return new ReceiveSystem(constants);
  }

  @Override
  public void describe(Description<ReceiveSystem> d) {
    InputPart.describe(d);
    d.step("Fill", FLOW, (s, receiver) -> receiver.fill());
    d.thread("memory system", "Fill");
    d.operation("DeliverCopy", FLOW, FRAME, (s, receiver, frame) -> s.take(receiver));
    d.operation("DeliverFlip", FLOW, FRAME, (s, receiver, frame) -> s.take(receiver));
    programs(d);
  }

  private static void programs(Description<ReceiveSystem> d) {
    d.variable("pte", (s, v) -> v.function(FLOW, p -> v.name(p.frame())));
    d.variable("tlb", (s, v) -> v.function(FLOW, p -> v.name(p.remembered())));
    d.variable("retired", (s, v) -> v.function(FLOW, p -> v.name(s.way.retired(p))));
    d.stages("stage", FLOW)
        .at("idle")
        .after("DeliverCopy", "given")
        .after("DeliverFlip", "flipped")
        .after("ShootDown", "forgotten")
        .after("Reclaim", "given")
        .after("Read", "idle");
  }
}
