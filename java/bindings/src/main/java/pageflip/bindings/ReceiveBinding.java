package pageflip.bindings;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
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
        InputSystem.class, ReceiveRing.class, InputPath.class, FlipReceive.class, Receiver.class);
  }

  @Override
  public ReceiveSystem start(Constants constants) {
    return new ReceiveSystem(constants);
  }

  @Override
  public void describe(Description<ReceiveSystem> d) {
    InputPart.describe(d);
    d.step("Fill", (s, a) -> ((Receiver) a[0]).fill());
    d.operation("DeliverCopy", (s, a) -> s.take((Receiver) a[0]));
    d.operation("DeliverFlip", (s, a) -> s.take((Receiver) a[0]));
    programs(d);
  }

  private static void programs(Description<ReceiveSystem> d) {
    d.variable("pte", (s, v) -> v.each("Flow", (Receiver p) -> v.name(p.frame())));
    d.variable("tlb", (s, v) -> v.each("Flow", (Receiver p) -> v.name(p.remembered())));
    d.variable("retired", (s, v) -> v.each("Flow", (Receiver p) -> v.name(s.way.retired(p))));
    d.variable("stage", (s, v) -> v.each("Flow", (Receiver p) -> stage(v.latest(p, STAGES))));
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
