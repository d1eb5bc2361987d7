package pageflip.atomicity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.CTestStructure;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionGenerator;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.CTestConfiguration;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.RandomProvider;

/** Has Lincheck try the interleavings of meetings, one meeting after the other. */
final class Meetings {
  /** A meeting with an interleaving that is like neither order. */
  record Broken(Meeting meeting, String story) {
    @Override
    public String toString() {
      return meeting + "\n" + story;
    }
  }

  /** Gives Lincheck the next meeting. */
  public static final class Next extends ExecutionGenerator {
    public Next(CTestConfiguration configuration, CTestStructure structure, RandomProvider random) {
      super(configuration, structure);
    }

    @Override
    public ExecutionScenario nextExecution() {
      Run.meeting = remaining.next();
      return new ExecutionScenario(
          List.of(), List.of(List.of(actor("first")), List.of(actor("second"))), List.of(), null);
    }

    private static Actor actor(String operation) {
      try {
        return new Actor(Run.class.getMethod(operation), List.of());
      } catch (NoSuchMethodException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private static final int RUNS_IF_CLOSE = 60;
  private static final int RUNS = 10;
  private static final String DETAILS = "\nDetailed trace:";

  private static Iterator<Meeting> remaining;

  private Meetings() {}

  /** Those that are broken: interleavings of those that are close are tried most. */
  static List<Broken> broken(Collection<Meeting> meetings) {
    List<Broken> broken = new ArrayList<>();
    for (boolean close : new boolean[] {true, false}) {
      List<Meeting> some = meetings.stream().filter(m -> m.close() == close).toList();
      broken.addAll(broken(some, close ? RUNS_IF_CLOSE : RUNS));
    }
    return broken;
  }

  /** Those that are broken, with at most {@code runs} interleavings of each. */
  private static List<Broken> broken(List<Meeting> meetings, int runs) {
    List<Broken> broken = new ArrayList<>();
    List<Meeting> left = new ArrayList<>(meetings);
    while (!left.isEmpty()) {
      remaining = left.iterator();
      try {
        new ModelCheckingOptions()
            .iterations(left.size())
            .invocationsPerIteration(runs)
            .minimizeFailedScenario(false)
            .executionGenerator(Next.class)
            .verifier(Linearizable.class)
            .check(Run.class);
        return broken;
      } catch (LincheckAssertionError found) {
        broken.add(new Broken(Run.meeting, story(found.getMessage())));
        left = left.subList(left.indexOf(Run.meeting) + 1, left.size());
      }
    }
    return broken;
  }

  /** The interleaving as a table; with every line of the code it would be many pages. */
  private static String story(String message) {
    int details = message.indexOf(DETAILS);
    return details < 0 ? message : message.substring(0, details);
  }
}
