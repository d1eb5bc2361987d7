package pageflip.conformance.graph;

import java.util.BitSet;

/**
 * A path through a graph from its initial state.
 *
 * @param number from 1, in the order in which traces were planned
 * @param edges the edges it takes, in order
 * @param fresh the positions of those that no earlier trace takes
 * @param firstVisits at which positions it is at a node that no earlier trace has been at; position
 *     i is before edge i
 */
public record Trace(int number, int[] edges, BitSet fresh, BitSet firstVisits) {}
