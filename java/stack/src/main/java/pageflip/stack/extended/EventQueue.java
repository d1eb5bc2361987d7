package pageflip.stack.extended;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where an application hears of its sends. Safe for use by any thread.
 *
 * <p>A notice that waits here may come to cover more sends, until it is taken.
 */
public final class EventQueue {
  private final LinkedBlockingQueue<Supplier<? extends Event>> arrived =
      new LinkedBlockingQueue<>();

  /** Takes the next event; null if there is none. */
  public Event poll() {
    Supplier<? extends Event> next = arrived.poll();
    return next == null ? null : next.get();
  }

  /**
   * Takes the next event, and waits for it if need be.
   *
   * @return null if none came in time
   */
  public Event take(Duration atMost) throws InterruptedException {
    Supplier<? extends Event> next = arrived.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
    return next == null ? null : next.get();
  }

  void post(Event result) {
    arrived.add(() -> result);
  }

  void announce(Supplier<Event.Returned> notice) {
    arrived.add(notice);
  }
}
