package pageflip.conformance.graph;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayFIFOQueue;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Plans traces that together take every edge of a graph, each from the initial state.
 *
 * <p>A trace takes a shortest path to the nearest node with an edge that no trace has taken yet,
 * and goes on over such edges, with short detours over others, until it is 200 edges long or finds
 * none nearby. The traces are the same for the same graph.
 *
 * <p>Where an action has several results, code takes one of them, and it may not be the planned
 * one: {@link #follow} plans on from there. A result that the code has never shown, however often
 * it was asked for, is planned no more. Thread-safe.
 */
public final class TracePlanner {
  /** At this length a trace ends. Long traces save on paths from the initial state. */
  private static final int LENGTH = 200;

  /** How many nodes are searched for a detour. */
  private static final int DETOUR = 32;

  /** So many times in a row a result is asked for that was never shown. */
  private static final int TRIES = 32;

  /** So many times in a row a result is asked for that was shown before. */
  private static final int TRIES_AGAIN = 1000;

  private final StateGraph graph;
  private final BitSet taken;
  private final BitSet visited;
  private final BitSet shown = new BitSet(); // choices that code has made
  private final BitSet avoided = new BitSet(); // choices that it does not make
  private final Int2IntOpenHashMap misses = new Int2IntOpenHashMap(); // by choice, in a row
  private final int[] nextEdge; // per node, the first edge that may not be taken yet
  private final int[] byDepth; // nodes, nearest to the initial state first
  private final int[] treeEdge; // per node, the last edge of a shortest way to it
  private final int[] treeParent;
  private final int[] seenAt; // per node, the detour that last saw it
  private final int[] wayEdge;
  private final int[] wayParent;
  private int reachable; // so many nodes in byDepth
  private boolean waysAreOld; // since other edges are avoided
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
    waysAreOld = false;
    frontier = 0;
    Arrays.fill(treeEdge, -1);
    int end = 1; // byDepth[0] is node 0
    for (int at = 0; at < end; at++) {
      int node = byDepth[at];
      for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
        int target = graph.target(edge);
        if (target != 0 && treeEdge[target] < 0 && !avoided.get(edge)) {
          treeEdge[target] = edge;
          treeParent[target] = node;
          byDepth[end++] = target;
        }
      }
    }
    reachable = end;
  }

  /** Edges that no trace has taken yet. */
  public synchronized int left() {
    return left;
  }

  /**
   * The next trace, or null when every edge is taken that can be. A graph without edges has one,
   * empty.
   */
  public synchronized Trace next() {
    if (left == 0 && planned > 0) {
      return null;
    }
    planned++;
    if (left == 0) {
      return new Trace(planned, new int[0], new BitSet(), firstVisits(new IntArrayList(), 0));
    }
    if (waysAreOld) {
      findShortestWays();
    }
    while (frontier < reachable && untaken(byDepth[frontier]) < 0) {
      frontier++;
    }
    if (frontier == reachable) {
      return null; // what is left is behind choices that the code does not make
    }
    IntArrayList edges = new IntArrayList();
    int node = byDepth[frontier];
    BitSet fresh = new BitSet();
    appendWay(edges, fresh, node, 0, treeEdge, treeParent);
    goOn(edges, fresh, node);
    return new Trace(planned, edges.toIntArray(), fresh, firstVisits(edges, 0));
  }

  /**
   * The code has made a choice as planned.
   *
   * @param edge an edge that is a choice
   */
  public synchronized void shown(int edge) {
    shown.set(edge);
    misses.remove(edge);
    if (avoided.get(edge)) {
      avoided.clear(edge);
      waysAreOld = true;
    }
  }

  /**
   * The code has made another choice than planned. What it does not come to is left for others.
   *
   * @param position of the planned edge
   * @param edge the one that it has taken in its place
   * @return the trace that it is on now: the same up to the position
   */
  public synchronized Trace follow(Trace trace, int position, int edge) {
    giveBack(trace, position);
    missed(trace.edges()[position]);
    shown(edge);
    IntArrayList edges = new IntArrayList(trace.edges(), 0, position);
    BitSet fresh = trace.fresh().get(0, position);
    take(edges, fresh, edge);
    goOn(edges, fresh, graph.target(edge));
    BitSet firstVisits = trace.firstVisits().get(0, position + 1);
    firstVisits.or(firstVisits(edges, position + 1));
    return new Trace(trace.number(), edges.toIntArray(), fresh, firstVisits);
  }

  /** The choices that code was asked to make, and never has. */
  public synchronized BitSet neverShown() {
    BitSet never = (BitSet) avoided.clone();
    never.andNot(shown);
    return never;
  }

  private void missed(int edge) {
    int inARow = misses.addTo(edge, 1) + 1;
    if (inARow >= (shown.get(edge) ? TRIES_AGAIN : TRIES) && !avoided.get(edge)) {
      avoided.set(edge);
      waysAreOld = true;
    }
  }

  private void giveBack(Trace trace, int position) {
    int node = position == 0 ? 0 : graph.target(trace.edges()[position - 1]);
    for (int i = position; i < trace.edges().length; i++) {
      int edge = trace.edges()[i];
      if (trace.fresh().get(i)) {
        taken.clear(edge);
        left++;
        nextEdge[node] = graph.firstEdge(node);
      }
      node = graph.target(edge);
      if (trace.firstVisits().get(i + 1)) {
        visited.clear(node);
      }
    }
    frontier = 0;
  }

  /** Goes on from a node, over edges that are left. */
  private void goOn(IntArrayList edges, BitSet fresh, int from) {
    int node = from;
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
  }

  private int untaken(int node) {
    int end = graph.firstEdge(node + 1);
    while (nextEdge[node] < end && (taken.get(nextEdge[node]) || avoided.get(nextEdge[node]))) {
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
        if (seenAt[target] != detour && !avoided.get(edge)) {
          seenAt[target] = detour;
          wayEdge[target] = edge;
          wayParent[target] = node;
          queue.enqueue(target);
        }
      }
    }
    return -1;
  }

  private BitSet firstVisits(IntArrayList edges, int from) {
    BitSet first = new BitSet();
    int node = from == 0 ? 0 : graph.target(edges.getInt(from - 1));
    for (int i = from; i <= edges.size(); i++) {
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
