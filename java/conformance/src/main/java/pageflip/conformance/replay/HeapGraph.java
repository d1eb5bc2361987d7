package pageflip.conformance.replay;

import it.unimi.dsi.fastutil.ints.IntArrayFIFOQueue;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pageflip.conformance.graph.StateGraph;

/**
 * A state graph in which a node is there once for each heap that the code reaches it with, up to a
 * limit. It comes to be as the code is replayed: where an edge leads is known when it was taken.
 */
final class HeapGraph {
  /** Where an edge leads that was not taken yet. */
  static final int UNKNOWN = -1;

  /** Where an edge leads if the heap is beyond the limit. */
  static final int LEFT_OUT = -2;

  /** How many places are searched for one with an edge left. */
  private static final int DETOUR = 32;

  /** A node with one of its heaps. */
  private static final class Place {
    final int node;
    final long heap;
    final int from; // the place before it on the way on which it was found
    final int edge;
    final int[] targets; // by edge of the node
    int next; // the first edge that may not be taken yet

    Place(int node, long heap, int from, int edge, int edges) {
      this.node = node;
      this.heap = heap;
      this.from = from;
      this.edge = edge;
      this.targets = new int[edges];
      Arrays.fill(targets, UNKNOWN);
    }
  }

  private final StateGraph graph;
  private final int limit;
  private final List<Place> places = new ArrayList<>();
  private final IntArrayList[] byNode;
  private final LongOpenHashSet[] beyond; // by node: heaps that are left out
  private int frontier; // all places before this one have no edge left

  /**
   * @param limit so many heaps of a node are gone on from
   */
  HeapGraph(StateGraph graph, int limit) {
    this.graph = graph;
    this.limit = limit;
    this.byNode = new IntArrayList[graph.nodes()];
    this.beyond = new LongOpenHashSet[graph.nodes()];
  }

  /** How many places there are; the last one is the newest. */
  int size() {
    return places.size();
  }

  int node(int place) {
    return places.get(place).node;
  }

  /**
   * The code is at a node with this heap.
   *
   * @param from the place before, and {@code edge} from there; -1 in the initial state
   * @return the place, or {@link #LEFT_OUT}
   */
  int arrive(int node, long heap, int from, int edge) {
    int place = find(node, heap, from, edge);
    if (from >= 0) {
      places.get(from).targets[edge - graph.firstEdge(node(from))] = place;
    }
    return place;
  }

  /** The place that an edge leads to, {@link #UNKNOWN} or {@link #LEFT_OUT}. */
  int target(int from, int edge) {
    return places.get(from).targets[edge - graph.firstEdge(node(from))];
  }

  private int find(int node, long heap, int from, int edge) {
    if (byNode[node] == null) {
      byNode[node] = new IntArrayList();
    }
    for (int place : byNode[node]) {
      if (places.get(place).heap == heap) {
        return place;
      }
    }
    if (byNode[node].size() == limit) {
      if (beyond[node] == null) {
        beyond[node] = new LongOpenHashSet();
      }
      beyond[node].add(heap);
      return LEFT_OUT;
    }
    int edges = graph.firstEdge(node + 1) - graph.firstEdge(node);
    places.add(new Place(node, heap, from, edge, edges));
    byNode[node].add(places.size() - 1);
    return places.size() - 1;
  }

  /** The way from the initial state to the first place with an edge left; null if none has. */
  IntArrayList wayToUntaken() {
    while (frontier < places.size() && untaken(frontier) < 0) {
      frontier++;
    }
    if (frontier == places.size()) {
      return null;
    }
    IntArrayList way = new IntArrayList();
    for (int place = frontier; places.get(place).from >= 0; place = places.get(place).from) {
      way.add(0, places.get(place).edge);
    }
    return way;
  }

  /** An edge of a place that was not taken from there yet, or -1. */
  int untaken(int at) {
    Place place = places.get(at);
    while (place.next < place.targets.length && place.targets[place.next] != UNKNOWN) {
      place.next++;
    }
    return place.next < place.targets.length ? graph.firstEdge(place.node) + place.next : -1;
  }

  /** The way from a place to one nearby that has an edge left; null if there is none. */
  IntArrayList detour(int from) {
    IntArrayFIFOQueue queue = new IntArrayFIFOQueue();
    IntArrayList seen = new IntArrayList();
    IntArrayList parent = new IntArrayList(); // positions in seen
    IntArrayList by = new IntArrayList();
    seen.add(from);
    parent.add(-1);
    by.add(-1);
    queue.enqueue(0);
    for (int looked = 0; looked < DETOUR && !queue.isEmpty(); looked++) {
      int position = queue.dequeueInt();
      Place place = places.get(seen.getInt(position));
      if (untaken(seen.getInt(position)) >= 0) {
        IntArrayList way = new IntArrayList();
        for (int at = position; parent.getInt(at) >= 0; at = parent.getInt(at)) {
          way.add(0, by.getInt(at));
        }
        return way;
      }
      for (int i = 0; i < place.targets.length; i++) {
        if (place.targets[i] >= 0 && !seen.contains(place.targets[i])) {
          seen.add(place.targets[i]);
          parent.add(position);
          by.add(graph.firstEdge(place.node) + i);
          queue.enqueue(seen.size() - 1);
        }
      }
    }
    return null;
  }

  /** Nodes that were reached with more than one heap. */
  int nodesWithMore() {
    return (int) Arrays.stream(byNode).filter(p -> p != null && p.size() > 1).count();
  }

  /** Heaps beyond the first of their nodes. */
  int explored() {
    return (int) (places.size() - Arrays.stream(byNode).filter(p -> p != null).count());
  }

  /** Heaps beyond the limit. */
  long leftOut() {
    return Arrays.stream(beyond).filter(b -> b != null).mapToLong(LongOpenHashSet::size).sum();
  }
}
