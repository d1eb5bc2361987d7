package pageflip.conformance.replay;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.graph.Trace;
import pageflip.conformance.graph.TracePlanner;

/** What all conductors share: where traces come from, and where divergences go. Thread-safe. */
final class Course {
  private final TracePlanner planner;
  private final Conformance.Progress progress;
  private final int edges;
  private Divergence divergence;
  private int divergedIn; // the number of the trace
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  Course(StateGraph graph, Conformance.Progress progress) {
    this.planner = new TracePlanner(graph);
    this.progress = progress;
    this.edges = graph.edges();
  }

  /** The next trace; null if there is none, or no need for one. */
  Trace next() {
    progress.at(edges - planner.left(), edges);
    return isOver() ? null : planner.next();
  }

  boolean isOver() {
    return divergence().isPresent() || failure.get() != null;
  }

  /**
   * Of several divergences the one in the earliest trace counts. All traces before it are under way
   * and will be finished, so it is the same one each time.
   */
  synchronized void diverged(int trace, Divergence found) {
    if (divergence == null || trace < divergedIn) {
      divergence = found;
      divergedIn = trace;
    }
  }

  void fail(Throwable broken) {
    failure.compareAndSet(null, broken);
  }

  synchronized Optional<Divergence> divergence() {
    return Optional.ofNullable(divergence);
  }

  Throwable failure() {
    return failure.get();
  }
}
