package pageflip.conformance.replay;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pageflip.conformance.graph.StateGraph;

/**
 * What the code has shown where an action has several results, of which it may take either. No
 * check can make code take one of them; it can only say which it has never seen.
 *
 * @param results edges that are one of several results
 * @param unseen those that the code never took, however often it could, by action
 * @param behind edges that only lie behind those, so that the code came to none of them
 */
public record Choices(int results, List<Unseen> unseen, int behind) {
  /**
   * Results of an action that were never seen.
   *
   * @param action its name
   * @param count how many edges
   * @param of how many results it has in the graph
   * @param example one of them: the action, and the variables that it would have changed
   */
  public record Unseen(String action, int count, int of, String example) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s: %,d of %,d results were never seen, such as %s",
          action,
          count,
          of,
          example);
    }
  }

  /** Edges that the code never took. */
  public long missing() {
    return unseen.stream().mapToLong(Unseen::count).sum() + behind;
  }

  /**
   * Counts them.
   *
   * @param never the edges of choices that the code never made
   * @param left edges that were not taken, those among them
   */
  static Choices of(StateGraph graph, BitSet never, int left) {
    Map<String, BitSet> results = new TreeMap<>();
    for (int edge = 0; edge < graph.edges(); edge++) {
      if (graph.isChoice(edge)) {
        String action = graph.actions().get(graph.action(edge)).name();
        results.computeIfAbsent(action, name -> new BitSet()).set(edge);
      }
    }
    List<Unseen> unseen =
        results.entrySet().stream()
            .filter(entry -> entry.getValue().intersects(never))
            .map(entry -> unseen(graph, entry.getKey(), entry.getValue(), never))
            .toList();
    return new Choices(
        results.values().stream().mapToInt(BitSet::cardinality).sum(),
        unseen,
        left - never.cardinality());
  }

  private static Unseen unseen(StateGraph graph, String action, BitSet results, BitSet never) {
    BitSet those = (BitSet) results.clone();
    those.and(never);
    String example = describe(graph, those.nextSetBit(0));
    return new Unseen(action, those.cardinality(), results.cardinality(), example);
  }

  private static String describe(StateGraph graph, int edge) {
    int source = 0;
    while (graph.firstEdge(source + 1) <= edge) {
      source++;
    }
    int from = source;
    int to = graph.target(edge);
    String changes =
        IntStream.range(0, graph.variables().size())
            .filter(variable -> !graph.value(from, variable).equals(graph.value(to, variable)))
            .mapToObj(
                variable -> graph.variables().get(variable) + " = " + graph.value(to, variable))
            .sorted()
            .collect(Collectors.joining(", "));
    return "%s with %s"
        .formatted(
            graph.actions().get(graph.action(edge)),
            changes.isEmpty() ? "nothing changed" : changes);
  }
}
