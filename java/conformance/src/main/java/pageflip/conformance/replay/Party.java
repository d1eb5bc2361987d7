package pageflip.conformance.replay;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A thread that runs only when it is its turn. Whoever gives the turn away waits for it to come
 * back.
 */
final class Party {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
  private static final int SPINS = 100;

  private volatile boolean turn;
  private volatile Thread thread;

  /** Makes the calling thread the one that {@link #give} wakes. */
  void join() {
    thread = Thread.currentThread();
  }

  void give() {
    turn = true;
    LockSupport.unpark(thread);
  }

  /** Waits for the turn; false if it has not come for a very long time. */
  boolean await() {
    for (int i = 0; i < SPINS && !turn; i++) {
      Thread.onSpinWait();
    }
    long deadline = 0;
    while (!turn) {
      LockSupport.parkNanos(this, PATIENCE);
      if (!turn) {
        long now = System.nanoTime();
        deadline = deadline == 0 ? now + PATIENCE : deadline;
        if (now - deadline >= 0) {
          return false;
        }
      }
    }
    turn = false;
    return true;
  }

  /** Waits for the turn, however long. */
  void awaitForever() {
    while (!turn) {
      LockSupport.park(this);
    }
    turn = false;
  }
}
