package pageflip.conformance.binding;

import java.util.List;
import java.util.Optional;
import pageflip.conformance.value.Value;

/**
 * Which thread takes a step when the system runs free.
 *
 * @param name of the thread, or what its name begins with
 * @param which how many there are
 */
public record StepThread(String name, Which which) {
  /** How many threads take a step. */
  public enum Which {
    /** One, whatever the arguments are. */
    ONE,
    /** One for each first argument. */
    ONE_EACH,
    /** None: the step is left out. */
    NONE
  }

  /** The name of the thread that takes the step with these arguments; empty if none does. */
  public Optional<String> of(List<Value> arguments) {
    return switch (which) {
      case ONE -> Optional.of(name);
      case ONE_EACH -> Optional.of(name + " " + arguments.get(0));
      case NONE -> Optional.empty();
    };
  }
}
