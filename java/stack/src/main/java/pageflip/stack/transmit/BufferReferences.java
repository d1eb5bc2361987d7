package pageflip.stack.transmit;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many packets refer to a pinned buffer: the last that drops it gives it back. Safe for use by
 * any thread.
 */
final class BufferReferences {
  private final PinnedBuffer buffer;
  private final AtomicInteger packets = new AtomicInteger(1);

  /** One packet refers to {@code buffer}. */
  BufferReferences(PinnedBuffer buffer) {
    this.buffer = buffer;
  }

  /** One more packet refers to it; called while one does that has not gone. */
  void add() {
    packets.incrementAndGet();
  }

  /** One packet has gone. */
  void drop() {
    if (packets.decrementAndGet() == 0) {
      buffer.giveBack().run();
    }
  }
}
