package pageflip.conformance.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pageflip.weaver.StepMethod;

/**
 * In which directions each action of a specification was exercised on the code, and how often: a
 * table with a row for each action and a column for each direction. Not thread-safe.
 */
public final class Directions {
  private final Map<String, String> methods; // by action
  private final Map<String, Map<String, Long>> columns = new LinkedHashMap<>(); // by direction

  /**
   * @param steps the code's, of which several may take the same action
   */
  public Directions(List<StepMethod> steps) {
    this.methods =
        steps.stream()
            .sorted(Comparator.comparing(StepMethod::toString))
            .collect(
                Collectors.groupingBy(
                    StepMethod::action,
                    TreeMap::new,
                    Collectors.mapping(step -> "`" + step + "`", Collectors.joining(", "))));
  }

  /**
   * Adds what was counted in a direction. Counts of several runs add up.
   *
   * @param counts by action; of an action that is not in it nothing is expected in that direction
   */
  public Directions add(String direction, Map<String, Long> counts) {
    Map<String, Long> column = columns.computeIfAbsent(direction, d -> new TreeMap<>());
    counts.forEach((action, count) -> column.merge(action, count, Long::sum));
    return this;
  }

  /** A line for each action that was to be exercised in some direction, and never was. */
  public List<String> emptyCells() {
    List<String> empty = new ArrayList<>();
    methods.forEach(
        (action, method) ->
            columns.forEach(
                (direction, counts) -> {
                  if (counts.getOrDefault(action, 1L) == 0) {
                    empty.add(
                        "%s, which is %s, was never exercised in the direction \"%s\": widen the bounds of a model"
                            .formatted(action, method, direction));
                  }
                }));
    return empty;
  }

  /** The table in Markdown; a cell is empty where nothing is expected. */
  public String table() {
    StringBuilder table = new StringBuilder("| action | Java |");
    columns.keySet().forEach(direction -> table.append(' ').append(direction).append(" |"));
    table.append("\n|---|---|").append("--:|".repeat(columns.size())).append('\n');
    methods.forEach(
        (action, method) -> {
          table.append("| `%s` | %s |".formatted(action, method));
          columns.values().forEach(counts -> table.append(cell(counts.get(action))));
          table.append('\n');
        });
    return table.toString();
  }

  private static String cell(Long count) {
    return count == null ? " |" : String.format(Locale.ROOT, " %,d |", count);
  }
}
