package pageflip.stack.host;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** The threads that a host is made of. What one of them throws is everybody's failure. */
final class Threads {
  private static final long LIMIT_MILLIS = 60_000; // so long that only a hang takes it
  private static final long AFTER_A_FAILURE_MILLIS = 2_000;

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
    stop("", () -> true);
  }

  /**
   * Waits until {@code ready} says so, interrupts all, and waits until they have ended. Where one
   * of them has died the others may need it for that, and are not waited for as long.
   *
   * @throws IllegalStateException if a thread has died or does not end, or {@code ready} never says
   */
  void stop(String otherwise, BooleanSupplier ready) {
    long end = System.nanoTime() + limitMillis() * 1_000_000;
    while (!ready.getAsBoolean() && System.nanoTime() < end) {
      Thread.onSpinWait();
      Thread.yield();
    }
    boolean wasReady = ready.getAsBoolean();
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      try {
        thread.join(limitMillis());
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    check(wasReady, otherwise);
    threads.forEach(thread -> check(!thread.isAlive(), thread.getName() + " does not stop"));
  }

  private long limitMillis() {
    return failure.get() == null ? LIMIT_MILLIS : AFTER_A_FAILURE_MILLIS;
  }

  private void check(boolean well, String otherwise) {
    Throwable thrown = failure.get();
    if (thrown != null || !well) {
      throw new IllegalStateException(otherwise, thrown);
    }
  }
}
