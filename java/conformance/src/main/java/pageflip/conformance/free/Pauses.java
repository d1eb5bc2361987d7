package pageflip.conformance.free;

import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Moments in which a thread lets others run, so that steps overlap that are much shorter than a
 * time slice. Not thread-safe: each thread has its own.
 */
final class Pauses {
  private static final long SHORT = 50_000; // nanoseconds
  private static final long LONG = 40_000;

  private final SplittableRandom random;

  Pauses(SplittableRandom random) {
    this.random = random;
  }

  /** None, or the core to another thread, or a sleep, as it falls. */
  void maybe() {
    int drawn = random.nextInt(8);
    if (drawn < 2) {
      LockSupport.parkNanos(random.nextLong(1, SHORT));
    } else if (drawn < 4) {
      Thread.yield();
    }
  }

  /** Rather a sleep than not, between a step that happened and its response. */
  void rather() {
    if (random.nextInt(4) > 0) {
      LockSupport.parkNanos(random.nextLong(1, SHORT));
    }
  }

  /** Sleeps, longer each time, since what the thread waits for has not come yet. */
  void wait(int times) {
    LockSupport.parkNanos(Math.min(times, 10) * LONG);
  }
}
