package pageflip.stack.host;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** The threads that a host is made of. What one of them throws is everybody's failure. */
final class Threads {
  private static final long LIMIT_MILLIS = 60_000; // so long that only a hang takes it

  private final List<Thread> threads = new ArrayList<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  /** A daemon: one that hangs must not keep the program from ending. */
  void start(String name, Runnable life) {
    Thread thread = new Thread(life, name);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((dead, thrown) -> failure.compareAndSet(null, thrown));
    threads.add(thread);
    thread.start();
  }

  /**
   * Waits until {@code done} says so.
   *
   * @throws IllegalStateException if a thread has died, or it never does
   */
  void await(String what, BooleanSupplier done) {
    long end = System.nanoTime() + LIMIT_MILLIS * 1_000_000;
    while (!done.getAsBoolean()) {
      check(System.nanoTime() < end, what);
      Thread.onSpinWait();
      Thread.yield();
    }
    check(true, what);
  }

  /** Interrupts all, and waits until they have ended. */
  void stop() {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      try {
        thread.join(LIMIT_MILLIS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      }
      check(!thread.isAlive(), thread.getName() + " does not stop");
    }
  }

  private void check(boolean well, String otherwise) {
    Throwable thrown = failure.get();
    if (thrown != null || !well) {
      throw new IllegalStateException(otherwise, thrown);
    }
  }
}
