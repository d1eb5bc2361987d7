package pageflip.conformance.free;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import pageflip.conformance.graph.Trace;

/**
 * The beginning of an order of a run's steps, and the node that it leads to. Immutable; shares the
 * part before with those that go on differently.
 *
 * @param before one step less; null at the initial state
 * @param edge what the last step was in the graph, or -1 for one that was refused
 * @param positions which steps are in it
 * @param node where it leads
 */
record Order(Order before, int edge, Positions positions, int node) {
  static Order empty(int threads) {
    return new Order(null, -1, new Positions(threads), 0);
  }

  /** Its edges as a path through the graph. */
  Trace trace() {
    IntArrayList edges = new IntArrayList();
    for (Order order = this; order.before != null; order = order.before) {
      if (order.edge >= 0) {
        edges.add(order.edge);
      }
    }
    int[] forward = new int[edges.size()];
    for (int i = 0; i < forward.length; i++) {
      forward[i] = edges.getInt(forward.length - 1 - i);
    }
    return new Trace(1, forward, new BitSet(), new BitSet());
  }
}
