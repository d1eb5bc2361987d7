package pageflip.conformance.graph;

import java.util.BitSet;

/**
 * A walk through a graph from its initial state.
 *
 * @param number from 1, in the order in which they were planned
 * @param edges the edges it takes, in order
 * @param fresh which of them no earlier trace takes
 * @param firstVisits at which positions it stands at a node that no earlier trace has been at;
 *     position i is before edge i
 */
public record Trace(int number, int[] edges, BitSet fresh, BitSet firstVisits) {}
