package pageflip.bindings;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.machine.Cpu;
import pageflip.stack.nic.ReceiveRing;
import pageflip.stack.receive.ByteMappedReceive;
import pageflip.stack.receive.InputPath;
import pageflip.stack.receive.Receiver;

/** {@code ByteMmu.tla}, and receiving into mapped ranges of bytes. */
public final class ByteMmuBinding implements Binding<ByteMmuSystem> {
  private static final List<String> STAGES =
      List.of("Map", "Read", "Unmap", "ShootDown", "Recycle");

  @Override
  public String module() {
    return "ByteMmu";
  }

  /** The peers, and what the MMU does by itself, are the system's own. */
  @Override
  public List<Class<?>> code() {
    return List.of(
        InputSystem.class,
        ByteMmuSystem.class,
        ReceiveRing.class,
        InputPath.class,
        ByteMappedReceive.class);
  }

  @Override
  public ByteMmuSystem start(Constants constants) {
    return new ByteMmuSystem(constants);
  }

  @Override
  public void describe(Description<ByteMmuSystem> d) {
    InputPart.describe(d);
    d.constant("Address", s -> List.of(1, 2, 3, 4));
    d.constant("Cpu", s -> s.machine.cpus());
    d.step("Fill", (s, a) -> s.fill((Cpu) a[0], (Receiver) a[1], (Integer) a[2]));
    d.operation("Map", (s, a) -> s.take((Receiver) a[0]));
    d.operation("Unmap", (s, a) -> s.take((Receiver) a[0]));
    d.variable(
        "table",
        (s, v) -> v.each("Flow", (Receiver p) -> v.each("Address", (Integer x) -> s.mapped(p, x))));
    d.variable(
        "cached",
        (s, v) ->
            v.each(
                "Cpu",
                (Cpu c) ->
                    v.each(
                        "Flow",
                        (Receiver p) -> v.each("Address", (Integer x) -> s.remembered(c, p, x)))));
    d.variable("held", (s, v) -> v.each("Flow", (Receiver p) -> v.name(s.way.held(p))));
    d.variable("stage", (s, v) -> v.each("Flow", (Receiver p) -> stage(s, p, v)));
  }

  /**
   * Within a call the stage has the name of what was done last; between calls it is what is held.
   */
  private static Value stage(ByteMmuSystem s, Receiver receiver, View view) {
    View.Taken latest = view.latest(receiver, STAGES);
    String step = latest == null ? "" : latest.action();
    return new Value.Text(
        switch (step) {
          case "Map" -> "given";
          case "Unmap" -> "unmapped";
          case "ShootDown" -> "forgotten";
          default -> s.way.held(receiver) == null ? "idle" : "read";
        });
  }
}
