package pageflip.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The threads of a run. They live until all programs have ended and all sends are complete, and
 * what one of them throws is the run's failure.
 */
final class Crew {
  /** So long that only a hang takes it. */
  private static final long LIMIT_SECONDS = 120;

  private final Object shape;
  private final int sends;
  private final CountDownLatch programs;
  private final Semaphore completions = new Semaphore(0);
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final List<Thread> threads = new ArrayList<>();

  /**
   * @param shape of the run, to be told when it fails
   * @param programs how many have to end
   * @param sends how many have to complete
   */
  Crew(Object shape, int programs, int sends) {
    this.shape = shape;
    this.sends = sends;
    this.programs = new CountDownLatch(programs);
  }

  /** A daemon: one that hangs must not keep the tests from ending. */
  void start(String name, Runnable life) {
    Thread thread = new Thread(life, name);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((dead, thrown) -> fail(thrown));
    threads.add(thread);
    thread.start();
  }

  /** A program has ended. */
  void ended() {
    programs.countDown();
  }

  /** What has been sent has been completed, or else it should have been. */
  void completed(boolean well) {
    check(well, "what was sent cannot be completed");
    completions.release();
  }

  /** Waits until all is done, and ends the threads. */
  void finish() throws InterruptedException {
    try {
      // A CPU in the middle of a send needs the others to answer it: stop none before all
      // programs have ended.
      check(programs.await(LIMIT_SECONDS, TimeUnit.SECONDS), "the programs do not end");
      check(
          completions.tryAcquire(sends, LIMIT_SECONDS, TimeUnit.SECONDS),
          "the NIC does not send all that was posted");
    } finally {
      threads.forEach(Thread::interrupt);
    }
    for (Thread thread : threads) {
      thread.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
      check(!thread.isAlive(), thread.getName() + " does not stop");
    }
  }

  private void check(boolean well, String otherwise) {
    Throwable thrown = failure.get();
    if (thrown != null || !well) {
      throw new AssertionError(otherwise + ": " + shape, thrown);
    }
  }

  private void fail(Throwable thrown) {
    failure.compareAndSet(null, thrown);
    while (programs.getCount() > 0) {
      programs.countDown(); // whoever waits need not wait longer
    }
    completions.release(sends);
  }
}
