package pageflip.conformance.free;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * When a run begins and when it is over. While threads still have calls to make, the others go on
 * beyond their own, since an operation may wait for any of them. Thread-safe; between begin and end
 * a thread only reads it, unless it has made its last call.
 */
final class PowerSwitch {
  private final CountDownLatch on = new CountDownLatch(1);
  private final AtomicInteger busy;
  private final int limit;
  private volatile boolean off;

  /**
   * @param threads how many have calls to make
   * @param limit after so many events of one thread the run is over, whoever still waits
   */
  PowerSwitch(int threads, int limit) {
    this.busy = new AtomicInteger(threads);
    this.limit = limit;
  }

  void turnOn() {
    on.countDown();
  }

  void awaitOn() throws InterruptedException {
    on.await();
  }

  /** A thread has made its calls. */
  void madeCalls() {
    if (busy.decrementAndGet() == 0) {
      off = true;
    }
  }

  /** A thread has so many events. */
  void recorded(int events) {
    if (events >= limit) {
      off = true;
    }
  }

  void turnOff() {
    off = true;
  }

  boolean isOff() {
    return off;
  }
}
