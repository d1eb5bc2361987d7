package pageflip.conformance.replay;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import pageflip.conformance.binding.ActionKind;
import pageflip.conformance.bound.BoundGraph;
import pageflip.conformance.value.Value;

/**
 * From every node of a graph, with the operations that are under way there, lets everything go on
 * until it is at rest: round by round each operation takes whatever step it comes to, and what is
 * fair in the specification is called, in an order drawn by lot. At rest every operation has to be
 * over, and nothing that is fair may be enabled. Every step on the way has to be one of the graph.
 */
final class ProgressReplay<S> extends DrivenReplay<S> {
  /** After so many steps from a node the code is taken never to come to rest. */
  private static final int BOUND = 1_000;

  private final long seed;
  private final Random lot;
  private final int[] byDepth; // nodes, nearest to the initial state first
  private final int[] lastEdge; // per node, of a shortest way to it
  private final int[] parent;
  private final long[] taken; // freely, by action
  private final IntArrayList way = new IntArrayList(); // edges to take, the next one last
  private final Deque<Object> round = new ArrayDeque<>(); // processes, and actions to call
  private SystemUnderTest<S> system;
  private int next; // in byDepth
  private int node;
  private boolean onTheWay; // to the node from which it is to run
  private int free; // steps taken freely in this walk
  private boolean moved; // something was taken in this round

  ProgressReplay(BoundGraph<S> bound, long seed) {
    super(bound);
    this.seed = seed;
    this.lot = new Random(seed);
    int nodes = bound.graph().nodes();
    this.byDepth = new int[nodes];
    this.lastEdge = new int[nodes];
    this.parent = new int[nodes];
    this.taken = new long[bound.graph().actions().size()];
    Arrays.fill(lastEdge, -1);
    int end = 1;
    for (int at = 0; at < end; at++) {
      int from = byDepth[at];
      for (int e = bound.graph().firstEdge(from); e < bound.graph().firstEdge(from + 1); e++) {
        int target = bound.graph().target(e);
        if (target != 0 && lastEdge[target] < 0) {
          lastEdge[target] = e;
          parent[target] = from;
          byDepth[end++] = target;
        }
      }
    }
  }

  @Override
  Activity begin() {
    if (next == byDepth.length) {
      return null;
    }
    for (int at = byDepth[next]; at != 0; at = parent[at]) {
      way.add(lastEdge[at]);
    }
    next++;
    system = new SystemUnderTest<>(bound);
    node = 0;
    free = 0;
    moved = true;
    round.clear();
    return goOn();
  }

  private Activity goOn() {
    onTheWay = !way.isEmpty();
    if (onTheWay) {
      return step(bound.graph().action(way.popInt()));
    }
    if (free == BOUND) {
      return diverge(
          Divergence.Kind.STALLED,
          "after which the code is not at rest %s steps on".formatted(BOUND),
          lastTaken());
    }
    while (true) {
      if (round.isEmpty()) {
        if (!moved) {
          return atRest();
        }
        beginRound();
      }
      Activity turn = round.isEmpty() ? null : turn(round.pop());
      if (turn != null) {
        return turn;
      }
    }
  }

  private void beginRound() {
    moved = false;
    List<Object> all = new ArrayList<>(system.operations().processes());
    for (int action = 0; action < bound.graph().actions().size(); action++) {
      if (isFair(action) && bound.kind(action) != ActionKind.CONTINUATION) {
        all.add(action);
      }
    }
    Collections.shuffle(all, lot);
    round.addAll(all);
  }

  /** What an operation or an action makes of its turn; null if it has nothing to do. */
  private Activity turn(Object whose) {
    if (whose instanceof Value process) {
      return system.operations().isUnderWay(process)
          ? new FreeTurn(system.operations(), process)
          : null;
    }
    int action = (Integer) whose;
    return edgeOf(action) < 0 || system.isProcessBusy(action) ? null : step(action);
  }

  private EdgeStep step(int action) {
    return new EdgeStep(system, bound.kind(action), action);
  }

  private boolean isFair(int action) {
    return bound.graph().fair().contains(bound.graph().actions().get(action).name());
  }

  private int edgeOf(int action) {
    for (int e = bound.graph().firstEdge(node); e < bound.graph().firstEdge(node + 1); e++) {
      if (bound.graph().action(e) == action) {
        return e;
      }
    }
    return -1;
  }

  @Override
  Activity after(Activity ended) {
    if (ended instanceof FreeTurn turn) {
      return afterTurn(turn);
    }
    EdgeStep step = (EdgeStep) ended;
    Finding finding = TraceWalk.judge(step.result());
    if (finding != null) {
      return diverge(finding.kind(), finding.detail(), step.attempted());
    }
    return happened(step.attempted());
  }

  private Activity afterTurn(FreeTurn turn) {
    return switch (turn.result().outcome()) {
      case HAPPENED -> happened(turn.attempted());
      case WRONG -> {
        Finding finding = turn.result().finding();
        yield diverge(finding.kind(), finding.detail(), turn.attempted());
      }
      default -> {
        moved |= turn.result().ended(); // or else it waits
        yield goOn();
      }
    };
  }

  private Activity happened(int action) {
    int by = edgeOf(action);
    if (by < 0) {
      return diverge(Finding.UNEXPECTED.kind(), Finding.UNEXPECTED.detail(), action);
    }
    int target = bound.graph().target(by);
    int variable = onTheWay ? -1 : system.differing(target);
    if (variable >= 0) {
      diverged(
          new Finding(
              Divergence.Kind.WRONG_STATE,
              withSeed("which leaves another state than the specification says"),
              variable),
          action,
          bound.graph().value(target, variable).toString(),
          system.project(variable).toString());
      return new Unwinding(system.operations(), action);
    }
    took(action);
    if (!onTheWay) {
      moved = true;
      free++;
      taken[action]++;
    }
    node = target;
    return goOn();
  }

  private Activity atRest() {
    for (int e = bound.graph().firstEdge(node); e < bound.graph().firstEdge(node + 1); e++) {
      if (isFair(bound.graph().action(e))) {
        return diverge(
            Divergence.Kind.STALLED,
            "which is fair and enabled, and which nobody takes: all is at rest",
            bound.graph().action(e));
      }
    }
    for (Value process : system.operations().processes()) {
      return diverge(
          Divergence.Kind.STALLED,
          "after which all is at rest, and the operation of %s is not over".formatted(process),
          lastTaken());
    }
    return new Unwinding(system.operations(), lastTaken());
  }

  private Activity diverge(Divergence.Kind kind, String detail, int attempted) {
    diverged(new Finding(kind, withSeed(detail)), attempted);
    way.clear();
    return new Unwinding(system.operations(), attempted);
  }

  private String withSeed(String detail) {
    return "%s (seed %s)".formatted(detail, seed);
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
  ProgressReport report(long nanos) {
    Map<String, Long> fair = new TreeMap<>();
    bound.graph().fair().forEach(name -> fair.put(name, 0L));
    for (int action = 0; action < taken.length; action++) {
      fair.merge(bound.graph().actions().get(action).name(), taken[action], Long::sum);
    }
    fair.keySet().retainAll(bound.graph().fair());
    return new ProgressReport(
        bound.graph().nodes(), seed, fair, Arrays.stream(taken).sum(), nanos, divergence());
  }
}
