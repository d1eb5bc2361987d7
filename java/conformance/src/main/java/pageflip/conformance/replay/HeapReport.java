package pageflip.conformance.replay;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a replay found that goes on from different heaps of one state.
 *
 * @param nodes of the graph
 * @param nodesWithMore nodes that were reached with more than one heap
 * @param explored heaps beyond the first of a node that were gone on from, over every edge
 * @param leftOut heaps beyond those that were reached, and not gone on from
 * @param edgesByAction edges that were taken, each from every heap of its node, by action
 * @param steps steps taken
 * @param nanos how long it took, in nanoseconds
 * @param divergence where code and specification differ, if they do
 */
public record HeapReport(
    int nodes,
    int nodesWithMore,
    int explored,
    long leftOut,
    Map<String, Long> edgesByAction,
    long steps,
    long nanos,
    Optional<Divergence> divergence) {
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "nodes reached with more than one heap: %,d of %,d; explored on: %,d; left out: %,d",
        nodesWithMore,
        nodes,
        explored,
        leftOut);
  }
}
