package pageflip.conformance.bound;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.graph.GraphBuilder;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.value.Value;
import pageflip.weaver.StepMethod;

/**
 * A specification small enough to write its graph down, and a binding of it.
 *
 * <pre>{@code
 * CONSTANTS Lamp, Colour             \* {l1, l2}, {red}
 * VARIABLE lit                       \* lit \in [Lamp -> BOOLEAN]
 * Reach(l), Light(l, c), Blow
 * }</pre>
 */
final class Lamp implements Binding<Lamp.Panel> {
  /** A lamp of the panel. */
  record Bulb(int number) {}

  /** The system: it is described, and never runs. */
  static final class Panel {
    final List<Bulb> bulbs = List.of(new Bulb(1), new Bulb(2));
  }

  static final Domain<Bulb> LAMP = Domain.of("Lamp", Bulb.class);
  static final Domain<String> COLOUR = Domain.of("Colour", String.class);

  private final boolean coloured;
  private final Consumer<Description<Panel>> change;

  /** A binding that is right but for what {@code change} makes of it. */
  Lamp(Consumer<Description<Panel>> change) {
    this(true, change);
  }

  private Lamp(boolean coloured, Consumer<Description<Panel>> change) {
    this.coloured = coloured;
    this.change = change;
  }

  /** A binding that is right but for colours, which it does not know. */
  static Lamp withoutColours() {
    return new Lamp(false, d -> {});
  }

  static StateGraph graph() {
    Value first = new Value.Atom("l1");
    Value second = new Value.Atom("l2");
    Value red = new Value.Atom("red");
    GraphBuilder graph = new GraphBuilder();
    graph.constants(
        Map.of("Lamp", Value.set(List.of(first, second)), "Colour", Value.set(List.of(red))));
    graph.variables(List.of("lit"));
    graph.action(0, "Reach", List.of(first));
    graph.action(1, "Reach", List.of(second));
    graph.action(2, "Light", List.of(first, red));
    graph.action(3, "Light", List.of(second, red));
    graph.action(4, "Blow", List.of());
    graph.state(1, true, new Value[] {new Value.Bool(false)});
    return graph.build();
  }

  static List<StepMethod> methods() {
    return List.of(method("Reach"), method("Light"), method("Blow"));
  }

  private static StepMethod method(String action) {
    return new StepMethod(action, "Panel", action, true);
  }

  /** Checks the binding as the engine does before anything runs. */
  BoundGraph<Panel> bind() {
    return new BoundGraph<>(graph(), this, methods());
  }

  @Override
  public String module() {
    return "Lamp";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(Panel.class);
  }

  @Override
  public Panel start(Constants constants) {
    return new Panel();
  }

  @Override
  public void describe(Description<Panel> d) {
    d.domain(LAMP, panel -> panel.bulbs);
    if (coloured) {
      d.domain(COLOUR, panel -> List.of("red"));
    }
    d.operation("Reach", LAMP, (panel, lamp) -> {});
    d.step("Blow", panel -> {});
    d.variable("lit", (panel, view) -> new Value.Bool(false));
    change.accept(d);
  }
}
