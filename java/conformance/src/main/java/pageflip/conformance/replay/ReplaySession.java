package pageflip.conformance.replay;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.graph.Trace;
import pageflip.conformance.graph.TracePlanner;

/**
 * What the replayers of one graph share: the traces that are left, and the divergence that was
 * found. Thread-safe.
 */
final class ReplaySession {
  private final StateGraph graph;
  private final TracePlanner planner;
  private final Conformance.Progress progress;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private Divergence divergence;
  private int divergedIn; // the number of the trace

  ReplaySession(StateGraph graph, Conformance.Progress progress) {
    this.graph = graph;
    this.planner = new TracePlanner(graph);
    this.progress = progress;
  }

  /** The next trace; null if there is none, or a divergence was found. */
  Trace next() {
    progress.at(graph.edges() - planner.left(), graph.edges());
    return divergence().isPresent() || failure.get() != null ? null : planner.next();
  }

  /** The code has made the choice that was planned. */
  void shown(int edge) {
    planner.shown(edge);
  }

  /** The code has made another one; see {@link TracePlanner#follow}. */
  Trace follow(Trace trace, int position, int edge) {
    return planner.follow(trace, position, edge);
  }

  /** What has come of the choices that the code has, once no trace is left. */
  Choices choices() {
    return Choices.of(graph, planner.neverShown(), planner.left());
  }

  /**
   * Of several divergences the one in the earliest trace counts. Traces before it are still
   * replayed to their ends, so that every run reports the same one.
   */
  synchronized void diverged(int trace, Divergence found) {
    if (divergence == null || trace < divergedIn) {
      divergence = found;
      divergedIn = trace;
    }
  }

  /** The binding or the engine has thrown; the first exception counts. */
  void fail(Throwable thrown) {
    failure.compareAndSet(null, thrown);
  }

  synchronized Optional<Divergence> divergence() {
    return Optional.ofNullable(divergence);
  }

  /** What was thrown, or null. */
  Throwable failure() {
    return failure.get();
  }
}
