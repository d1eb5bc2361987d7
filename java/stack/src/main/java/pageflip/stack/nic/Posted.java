package pageflip.stack.nic;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** What a card has been given to send, in order. Safe for use by any thread. */
final class Posted<T> {
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
