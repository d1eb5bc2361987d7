package pageflip.conformance.replay;

import java.util.concurrent.CountDownLatch;
import pageflip.conformance.bound.BoundGraph;
import pageflip.conformance.graph.Trace;
import pageflip.conformance.replay.ReplayThread.HeldOperation;

/** Replays traces in turn, until there are no more; one of its threads runs at a time. */
final class TraceReplayer<S> {
  private final BoundGraph<S> bound;
  private final ReplaySession session;
  private final ReplayCounts counts;
  private final ReplayThreads threads;
  private volatile TraceWalk<S> walk; // null between traces

  /**
   * @param session where traces come from and divergences go
   * @param core where its threads run
   */
  TraceReplayer(BoundGraph<S> bound, ReplaySession session, int core) {
    this.bound = bound;
    this.session = session;
    this.counts = new ReplayCounts(bound.graph());
    this.threads = new ReplayThreads(this::next, core);
  }

  void start() {
    threads.start();
  }

  /** Counted down when it has finished. */
  CountDownLatch finished() {
    return threads.finished();
  }

  ReplayCounts counts() {
    return counts;
  }

  private ReplayThread next(ReplayThread current) {
    try {
      HeldOperation operation = walk == null ? null : walk.next(current);
      while (operation == null) {
        TraceWalk<S> ended = walk;
        walk = null;
        walk = following(ended);
        if (walk == null) {
          return null;
        }
        operation = walk.next(current);
      }
      return operation.thread();
    } catch (RuntimeException | Error failure) {
      session.fail(failure);
      return null;
    }
  }

  private TraceWalk<S> following(TraceWalk<S> ended) {
    TraceWalk<S> again = ended == null ? null : ended.repeat();
    if (again != null) {
      return again;
    }
    Trace trace = session.next();
    if (trace == null) {
      return null;
    }
    counts.trace();
    return new TraceWalk<>(bound, session, counts, trace);
  }

  /** Reports that it does not go on any more; called by another thread. */
  void reportStuck() {
    TraceWalk<S> stuck = walk;
    if (stuck != null) {
      stuck.reportStuck();
    } else {
      session.fail(
          new IllegalStateException(
              "start, or a projection, of the binding of %s.tla does not return"
                  .formatted(bound.binding().module())));
    }
  }
}
