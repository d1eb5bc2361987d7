package pageflip.conformance.free;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import pageflip.conformance.graph.StateGraph;

/**
 * Holds runs against a state graph: a run is explained if its steps can be put into an order that
 * is consistent with their intervals, and that is a path of the graph from the initial state to the
 * state that the run ended in. A step that was refused must have a place in it where the graph does
 * not allow it. Thread-safe.
 */
public final class Validator {
  /** A run in which fewer of the steps overlap shows little that a sequential one would not. */
  public static final double LEAST_OVERLAP = 0.2;

  private final StateGraph graph;
  private final BitSet hidden;

  /** Of runs whose every step is recorded. */
  public Validator(StateGraph graph) {
    this(graph, Set.of());
  }

  /**
   * @param unrecorded names of actions that may have happened, at any time and any number of times,
   *     without a record of them
   */
  public Validator(StateGraph graph, Set<String> unrecorded) {
    this.graph = graph;
    this.hidden =
        IntStream.range(0, graph.actions().size())
            .filter(action -> unrecorded.contains(graph.actions().get(action).name()))
            .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** What the specification says to a run, whose steps must overlap enough to show something. */
  public Verdict judge(Recording run) {
    double overlap = run.overlap();
    return overlap < LEAST_OVERLAP ? new Verdict.Sequential(overlap, LEAST_OVERLAP) : explain(run);
  }

  /** The same, however little its steps overlap: {@link Verdict.Explained} or not. */
  public Verdict explain(Recording run) {
    return new Search(graph, hidden, run).verdict();
  }
}
