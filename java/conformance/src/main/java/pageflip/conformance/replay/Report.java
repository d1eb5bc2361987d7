package pageflip.conformance.replay;

import java.util.Map;
import java.util.Optional;

/**
 * What a check of code against a graph found.
 *
 * @param nodes states of the graph
 * @param edges steps of the graph
 * @param traces walks from the initial state that were replayed
 * @param steps steps taken on these walks
 * @param refusals disabled actions that were tried, summed over all nodes
 * @param edgesByAction edges that were exercised, each counted once, by the action's name
 * @param refusalsByAction disabled actions that were tried, by the action's name
 * @param choices what was seen where an action may have several results
 * @param nanos how long it took, in nanoseconds, TLC not included
 * @param divergence where code and specification differ, if they do
 */
public record Report(
    int nodes,
    int edges,
    long traces,
    long steps,
    long refusals,
    Map<String, Long> edgesByAction,
    Map<String, Long> refusalsByAction,
    Choices choices,
    long nanos,
    Optional<Divergence> divergence) {

  /**
   * Whether every edge was exercised but for the results that the code does not choose, every
   * action has one, and nothing differed.
   */
  public boolean passed() {
    return divergence.isEmpty()
        && edgesByAction.values().stream().mapToLong(Long::longValue).sum()
            == edges - choices.missing()
        && edgesByAction.values().stream().noneMatch(n -> n == 0);
  }
}
