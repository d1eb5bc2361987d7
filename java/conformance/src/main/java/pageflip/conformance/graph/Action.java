package pageflip.conformance.graph;

import java.util.List;
import java.util.stream.Collectors;
import pageflip.conformance.value.Value;

/**
 * An action of a specification with its arguments.
 *
 * @param name as the specification spells it
 * @param arguments constants of the specification, in the order of the action's parameters
 */
public record Action(String name, List<Value> arguments) {
  @Override
  public String toString() {
    return arguments.stream()
        .map(Value::toString)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
