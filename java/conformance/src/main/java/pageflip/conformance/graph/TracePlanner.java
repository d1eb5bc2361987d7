package pageflip.conformance.graph;

import it.unimi.dsi.fastutil.ints.IntArrayFIFOQueue;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Plans traces that together take every edge of a graph, each from the initial state.
 *
 * <p>A trace takes a shortest path to the nearest node with an edge that no trace has taken yet,
 * and goes on over such edges, with short detours over others, until it is 200 edges long or finds
 * none nearby. The traces are the same for the same graph. Thread-safe.
 */
public final class TracePlanner {
  /** At this length a trace ends. Long traces save on paths from the initial state. */
  private static final int LENGTH = 200;

  /** How many nodes are searched for a detour. */
  private static final int DETOUR = 32;

  private final StateGraph graph;
  private final BitSet taken;
  private final BitSet visited;
  private final int[] nextEdge; // per node, the first edge that may not be taken yet
  private final int[] byDepth; // nodes, nearest to the initial state first
  private final int[] treeEdge; // per node, the last edge of a shortest way to it
  private final int[] treeParent;
  private final int[] seenAt; // per node, the detour that last saw it
  private final int[] wayEdge;
  private final int[] wayParent;
  private int detours;
  private int frontier; // all nodes before this one in byDepth have no edge left
  private int left;
  private int planned;

  /** Plans for {@code graph}. */
  public TracePlanner(StateGraph graph) {
    this.graph = graph;
    int nodes = graph.nodes();
    this.taken = new BitSet(graph.edges());
    this.visited = new BitSet(nodes);
    this.nextEdge = new int[nodes];
    this.byDepth = new int[nodes];
    this.treeEdge = new int[nodes];
    this.treeParent = new int[nodes];
    this.seenAt = new int[nodes];
    this.wayEdge = new int[nodes];
    this.wayParent = new int[nodes];
    this.left = graph.edges();
    for (int node = 0; node < nodes; node++) {
      nextEdge[node] = graph.firstEdge(node);
    }
    findShortestWays();
  }

  private void findShortestWays() {
    Arrays.fill(treeEdge, -1);
    int end = 1; // byDepth[0] is node 0
    for (int at = 0; at < end; at++) {
      int node = byDepth[at];
      for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
        int target = graph.target(edge);
        if (target != 0 && treeEdge[target] < 0) {
          treeEdge[target] = edge;
          treeParent[target] = node;
          byDepth[end++] = target;
        }
      }
    }
  }

  /** Edges that no trace has taken yet. */
  public synchronized int left() {
    return left;
  }

  /** The next trace, or null when every edge is taken. A graph without edges has one, empty. */
  public synchronized Trace next() {
    if (left == 0 && planned > 0) {
      return null;
    }
    planned++;
    if (left == 0) {
      return new Trace(planned, new int[0], new BitSet(), firstVisits(new IntArrayList()));
    }
    while (untaken(byDepth[frontier]) < 0) {
      frontier++;
    }
    IntArrayList edges = new IntArrayList();
    int node = byDepth[frontier];
    BitSet fresh = new BitSet();
    appendWay(edges, fresh, node, 0, treeEdge, treeParent);
    while (edges.size() < LENGTH) {
      int edge = untaken(node);
      if (edge >= 0) {
        take(edges, fresh, edge);
        node = graph.target(edge);
      } else {
        int nearest = nearestWithEdgeLeft(node);
        if (nearest < 0) {
          break;
        }
        appendWay(edges, fresh, nearest, node, wayEdge, wayParent);
        node = nearest;
      }
    }
    return new Trace(planned, edges.toIntArray(), fresh, firstVisits(edges));
  }

  private int untaken(int node) {
    int end = graph.firstEdge(node + 1);
    while (nextEdge[node] < end && taken.get(nextEdge[node])) {
      nextEdge[node]++;
    }
    return nextEdge[node] < end ? nextEdge[node] : -1;
  }

  private void take(IntArrayList edges, BitSet fresh, int edge) {
    edges.add(edge);
    if (!taken.get(edge)) {
      fresh.set(edges.size() - 1);
      taken.set(edge);
      left--;
    }
  }

  private void appendWay(
      IntArrayList edges, BitSet fresh, int to, int from, int[] lastEdge, int[] parent) {
    IntArrayList way = new IntArrayList();
    for (int node = to; node != from; node = parent[node]) {
      way.add(lastEdge[node]);
    }
    for (int i = way.size() - 1; i >= 0; i--) {
      take(edges, fresh, way.getInt(i));
    }
  }

  private int nearestWithEdgeLeft(int from) {
    int detour = ++detours;
    IntArrayFIFOQueue queue = new IntArrayFIFOQueue();
    queue.enqueue(from);
    seenAt[from] = detour;
    for (int looked = 0; looked < DETOUR && !queue.isEmpty(); looked++) {
      int node = queue.dequeueInt();
      if (untaken(node) >= 0) {
        return node;
      }
      for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
        int target = graph.target(edge);
        if (seenAt[target] != detour) {
          seenAt[target] = detour;
          wayEdge[target] = edge;
          wayParent[target] = node;
          queue.enqueue(target);
        }
      }
    }
    return -1;
  }

  private BitSet firstVisits(IntArrayList edges) {
    BitSet first = new BitSet();
    int node = 0;
    for (int i = 0; i <= edges.size(); i++) {
      if (!visited.get(node)) {
        visited.set(node);
        first.set(i);
      }
      if (i < edges.size()) {
        node = graph.target(edges.getInt(i));
      }
    }
    return first;
  }
}
