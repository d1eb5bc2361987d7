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
  private final AtomicReference<Divergence> divergence = new AtomicReference<>();
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
    return divergence.get() != null || failure.get() != null;
  }

  void diverged(Divergence found) {
    divergence.compareAndSet(null, found);
  }

  void fail(Throwable broken) {
    failure.compareAndSet(null, broken);
  }

  Optional<Divergence> divergence() {
    return Optional.ofNullable(divergence.get());
  }

  Throwable failure() {
    return failure.get();
  }
}
