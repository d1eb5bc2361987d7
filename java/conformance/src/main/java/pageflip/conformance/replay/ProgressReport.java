package pageflip.conformance.replay;

import java.util.Map;
import java.util.Optional;

/**
 * What came of letting the code run on from every node of a graph.
 *
 * @param nodes of the graph, from each of which it ran
 * @param seed of the order in which whoever could go on did so
 * @param fair actions that have to be taken while they stay enabled, each with how often it was
 * @param steps steps taken freely
 * @param nanos how long it took, in nanoseconds
 * @param divergence where the code waits though it may go on, or differs otherwise
 */
public record ProgressReport(
    int nodes,
    long seed,
    Map<String, Long> fair,
    long steps,
    long nanos,
    Optional<Divergence> divergence) {}
