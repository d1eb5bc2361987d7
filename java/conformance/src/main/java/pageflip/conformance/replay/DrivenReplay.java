package pageflip.conformance.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import pageflip.conformance.bound.BoundGraph;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.ReplayThread.HeldOperation;
import pageflip.step.Steps;

/**
 * A replay that decides as it goes where to go on: it walks from the initial state, with a system
 * of its own each time, until it knows of no further walk or the code differs from the graph. One
 * thread runs at a time, so that every run is the same.
 */
abstract class DrivenReplay<S> {
  /** After so many seconds without a step the code is taken to be stuck. */
  private static final long PATIENCE_SECONDS = 20;

  final BoundGraph<S> bound;
  private final ReplayThreads threads = new ReplayThreads(this::next, 0);
  private final List<Integer> taken = new ArrayList<>(); // the actions of this walk
  private Activity activity; // null between walks
  private HeldOperation running;
  private volatile long steps;
  private volatile Divergence divergence;
  private volatile Throwable failure;

  /**
   * @throws IllegalArgumentException if an action has several results in the graph
   */
  DrivenReplay(BoundGraph<S> bound) {
    this.bound = bound;
    refuseChoices(bound.graph());
  }

  private static void refuseChoices(StateGraph graph) {
    for (int edge = 0; edge < graph.edges(); edge++) {
      if (graph.isChoice(edge)) {
        throw new IllegalArgumentException(
            "%s has several results in this graph, and going on from heaps, or until all is at rest, needs one of each action: use a model without such choices"
                .formatted(graph.actions().get(graph.action(edge))));
      }
    }
  }

  /** Begins a walk; null if there is none left. */
  abstract Activity begin();

  /** What comes after {@code ended}; null if the walk is over. */
  abstract Activity after(Activity ended);

  /** The node that the system is at. */
  abstract int node();

  /** Walks all walks. */
  final void run() {
    ClassLoader loader = bound.binding().getClass().getClassLoader();
    Steps.listenElsewhere(loader, new StrayStep(this::fail));
    try {
      runAll();
    } finally {
      Steps.listenElsewhere(loader, null);
    }
  }

  private void runAll() {
    threads.start();
    try {
      long before = -1;
      while (!threads.finished().await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        if (steps == before) {
          diverged(
              new Finding(
                  Divergence.Kind.STUCK,
                  "on the way to which the code comes neither to a step nor to its end"),
              activity == null ? 0 : activity.attempted());
          break;
        }
        before = steps;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private ReplayThread next(ReplayThread current) {
    try {
      if (running != null) {
        operations().settle(running);
        activity.ran(running);
        running = null;
      }
      while (true) {
        if (activity == null) {
          taken.clear();
          activity = divergence == null && failure == null ? begin() : null;
        }
        if (activity == null) {
          return null;
        }
        running = activity.next(current);
        if (running != null) {
          return running.thread();
        }
        activity = activity instanceof Unwinding ? null : after(activity);
      }
    } catch (RuntimeException | Error thrown) {
      fail(thrown);
      return null;
    }
  }

  /** The binding or the engine has thrown; the first exception counts. */
  private synchronized void fail(Throwable thrown) {
    if (failure == null) {
      failure = thrown;
    }
  }

  abstract OperationsUnderWay operations();

  /** An action has happened. */
  final void took(int action) {
    steps++;
    taken.add(action);
  }

  final int lastTaken() {
    return taken.isEmpty() ? 0 : taken.get(taken.size() - 1);
  }

  /** What was taken by all walks. */
  final long steps() {
    return steps;
  }

  /** Where the code differs, if it does. */
  final Optional<Divergence> divergence() {
    return Optional.ofNullable(divergence);
  }

  /** Reports a finding about no variable. */
  final void diverged(Finding finding, int attempted) {
    diverged(finding, attempted, "", "");
  }

  /** Reports a finding. */
  final void diverged(Finding finding, int attempted, String expected, String actual) {
    List<Action> actions = bound.graph().actions();
    List<Action> allowed = new ArrayList<>();
    for (int edge = bound.graph().firstEdge(node());
        edge < bound.graph().firstEdge(node() + 1);
        edge++) {
      allowed.add(actions.get(bound.graph().action(edge)));
    }
    divergence =
        new Divergence(
            finding.kind(),
            List.copyOf(taken).stream().map(actions::get).toList(),
            actions.get(attempted),
            finding.detail(),
            finding.variable() < 0 ? "" : bound.graph().variables().get(finding.variable()),
            expected,
            actual,
            allowed);
  }
}
