package pageflip.atomicity;

import java.util.Set;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionResult;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.datastructures.verifier.Verifier;

/** Results and state must be those of one order of the two steps, or of the other. */
public final class Linearizable implements Verifier {
  private Meeting meeting;
  private Set<String> linear;

  public Linearizable(Class<?> sequentialSpecification) {}

  @Override
  public boolean verifyResults(ExecutionScenario scenario, ExecutionResult results) {
    if (meeting != Run.meeting) {
      meeting = Run.meeting;
      linear = meeting.linear();
    }
    return linear.contains(Meeting.outcome(result(results, 0), result(results, 1), Run.last));
  }

  private static String result(ExecutionResult results, int thread) {
    return results.getParallelResultsWithClock().get(thread).get(0).getResult().toString();
  }
}
