package pageflip.conformance.replay;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pageflip.conformance.bound.BoundGraph;
import pageflip.conformance.graph.Action;
import pageflip.conformance.value.Value;

/**
 * Takes every edge of a graph from every heap that its node is reached with, up to a limit for each
 * node. So it finds what depends on state that no variable shows.
 *
 * <p>What a thread has on its stack in the middle of an operation is not part of the heap, but for
 * the step that it took last.
 */
final class HeapReplay<S> extends DrivenReplay<S> {
  /** At this length a walk ends. Long ones see heaps that short ones do not. */
  private static final int LENGTH = 200;

  private final HeapDigest digest;
  private final HeapGraph heaps;
  private final long[] edges; // by action
  private final Set<String> names; // of all actions
  private SystemUnderTest<S> system;
  private final IntArrayList way = new IntArrayList(); // edges to take, the next one last
  private int node;
  private int place;
  private int edge;
  private int length;

  /**
   * @param limit so many heaps of a node are gone on from
   */
  HeapReplay(BoundGraph<S> bound, HeapDigest digest, int limit) {
    super(bound);
    this.digest = digest;
    this.heaps = new HeapGraph(bound.graph(), limit);
    this.edges = new long[bound.graph().actions().size()];
    this.names = bound.graph().actions().stream().map(Action::name).collect(Collectors.toSet());
  }

  @Override
  Activity begin() {
    if (heaps.size() > 0) {
      IntArrayList next = heaps.wayToUntaken();
      if (next == null) {
        return null;
      }
      follow(next);
    }
    system = new SystemUnderTest<>(bound);
    node = 0;
    length = 0;
    int variable = system.differing(node);
    if (variable >= 0) {
      return wrongState(variable, node, firstAction());
    }
    return arrive(-1, -1);
  }

  private int firstAction() {
    return bound.graph().edges() == 0 ? 0 : bound.graph().action(0);
  }

  private void follow(IntArrayList edgesInOrder) {
    way.clear();
    for (int i = edgesInOrder.size() - 1; i >= 0; i--) {
      way.add(edgesInOrder.getInt(i));
    }
  }

  @Override
  Activity after(Activity ended) {
    if (ended instanceof EdgeStep step) {
      return afterStep(step);
    }
    return afterRefusals((RefusalRound) ended);
  }

  private Activity afterStep(EdgeStep step) {
    Finding finding = TraceWalk.judge(step.result());
    if (finding != null) {
      diverged(finding, step.attempted());
      return unwinding();
    }
    int target = bound.graph().target(edge);
    int known = heaps.target(place, edge);
    if (known == HeapGraph.UNKNOWN) {
      int variable = system.differing(target);
      if (variable >= 0) {
        return wrongState(variable, target, step.attempted());
      }
    }
    took(step.attempted());
    length++;
    node = target;
    if (known == HeapGraph.UNKNOWN) {
      return arrive(place, edge);
    }
    place = known; // what an earlier walk has compared, this one only passes through
    return depart();
  }

  private Activity arrive(int from, int by) {
    int known = heaps.size();
    place = heaps.arrive(node, heap(), from, by);
    if (place == known) {
      BitSet allowed = new BitSet();
      for (int e = bound.graph().firstEdge(node); e < bound.graph().firstEdge(node + 1); e++) {
        allowed.set(bound.graph().action(e));
        edges[bound.graph().action(e)]++;
      }
      return new RefusalRound(system, node, allowed, lastTaken(), false);
    }
    return depart();
  }

  private Activity afterRefusals(RefusalRound round) {
    if (round.finding() != null) {
      diverged(round.finding(), round.attempted());
      return unwinding();
    }
    int variable = round.changed() ? system.differing(node) : -1;
    if (variable >= 0) {
      diverged(
          new Finding(
              Divergence.Kind.REFUSAL_CHANGES,
              "before which a refused step has changed something",
              variable),
          round.attempted(),
          bound.graph().value(node, variable).toString(),
          system.project(variable).toString());
      return unwinding();
    }
    return depart();
  }

  private Activity depart() {
    if (place == HeapGraph.LEFT_OUT) {
      return unwinding();
    }
    if (way.isEmpty() && length < LENGTH) {
      IntArrayList detour = heaps.detour(place);
      if (detour != null && !detour.isEmpty()) {
        follow(detour);
      }
    }
    edge = !way.isEmpty() ? way.popInt() : length < LENGTH ? heaps.untaken(place) : -1;
    if (edge < 0) {
      return unwinding();
    }
    int action = bound.graph().action(edge);
    return new EdgeStep(system, bound.kind(action), action);
  }

  private Unwinding unwinding() {
    way.clear();
    return new Unwinding(system.operations(), lastTaken());
  }

  private Activity wrongState(int variable, int compared, int attempted) {
    diverged(
        new Finding(
            Divergence.Kind.WRONG_STATE,
            "which leaves another state than the specification says",
            variable),
        attempted,
        bound.graph().value(compared, variable).toString(),
        system.project(variable).toString());
    return unwinding();
  }

  /** The digest of all that the system keeps, and of where its operations are. */
  private long heap() {
    long operations = 0;
    for (Value process : system.operations().processes()) {
      operations +=
          31L * process.hashCode() + system.operations().lastStep(process, names).hashCode();
    }
    List<Object> roots = new ArrayList<>(system.named());
    roots.add(system.root());
    roots.add(operations);
    return digest.of(roots);
  }

  @Override
  int node() {
    return node;
  }

  @Override
  OperationsUnderWay operations() {
    return system.operations();
  }

  /** What it has found, once it has run. */
  HeapReport report(long nanos) {
    Map<String, Long> byAction = new TreeMap<>();
    for (int action = 0; action < edges.length; action++) {
      byAction.merge(bound.graph().actions().get(action).name(), edges[action], Long::sum);
    }
    return new HeapReport(
        bound.graph().nodes(),
        heaps.nodesWithMore(),
        heaps.explored(),
        heaps.leftOut(),
        byAction,
        steps(),
        nanos,
        divergence());
  }
}
