package pageflip.conformance.bound;

import java.util.Set;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;

/** How far operations have come. */
@FunctionalInterface
public interface TakenSteps {
  /**
   * The last of {@code steps} that the operation of a process has taken; null if it has taken none
   * of them, or if the process is in no operation.
   */
  View.Taken last(Value process, Set<String> steps);
}
