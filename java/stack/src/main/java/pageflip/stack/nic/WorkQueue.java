package pageflip.stack.nic;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** What a card is to send, in the order in which it was posted. Safe for use by any thread. */
final class WorkQueue<T> {
  private final LinkedBlockingQueue<T> queue = new LinkedBlockingQueue<>();

  void add(T what) {
    queue.add(what);
  }

  /** Gives everything to {@code card}, until interrupted. */
  void serve(Consumer<T> card) {
    try {
      while (true) {
        card.accept(queue.take());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
