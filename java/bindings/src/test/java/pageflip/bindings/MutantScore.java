package pageflip.bindings;

import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints how many planted faults were noticed, where the property {@code pageflip.mutants} is set.
 */
public final class MutantScore implements TestExecutionListener {
  private record Score(int planted, int noticed) {
    Score and(boolean well) {
      return new Score(planted + 1, noticed + (well ? 1 : 0));
    }
  }

  private static final Score NONE = new Score(0, 0);

  private final Map<Planted.Kind, Map<Planted.By, Score>> scores =
      new EnumMap<>(Planted.Kind.class);
  private final Set<String> survivors = new TreeSet<>();

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    planted(test).ifPresent(planted -> count(test, planted, result));
  }

  private static Optional<Planted> planted(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getJavaMethod())
        .map((Method method) -> method.getAnnotation(Planted.class));
  }

  private synchronized void count(
      TestIdentifier test, Planted planted, TestExecutionResult result) {
    boolean noticed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
    Map<Planted.By, Score> row =
        scores.computeIfAbsent(planted.value(), kind -> new EnumMap<>(Planted.By.class));
    row.merge(planted.by(), NONE.and(noticed), (all, one) -> all.and(noticed));
    if (!noticed) {
      survivors.add(test.getDisplayName());
    }
  }

  @Override
  public synchronized void testPlanExecutionFinished(TestPlan plan) {
    if (!Boolean.getBoolean("pageflip.mutants") || scores.isEmpty()) {
      return;
    }
    StringBuilder table =
        new StringBuilder("%-14s%-10s%8s%8s%n".formatted("mutants", "by", "planted", "noticed"));
    scores.forEach(
        (kind, row) ->
            row.forEach(
                (by, score) ->
                    table.append(
                        "%-14s%-10s%8d%8d%n"
                            .formatted(name(kind), name(by), score.planted(), score.noticed()))));
    survivors.forEach(survivor -> table.append("survived: %s%n".formatted(survivor)));
    System.out.print(table);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
