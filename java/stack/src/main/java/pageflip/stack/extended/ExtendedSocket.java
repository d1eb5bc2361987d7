package pageflip.stack.extended;

import java.io.Closeable;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Optional;

/**
 * Sends registered buffers without a copy, and returns at once. Safe for use by any thread.
 *
 * <pre>{@code
 * RegisteredBuffer buffer = memory.register(VOLATILE, CACHED).orElseThrow();
 * buffer.put(0, 42);
 * socket.send(buffer);            // from here on the buffer is not to be written
 * while (!buffer.isMine()) {
 *   events.take(ofSeconds(1));    // until an Event.Returned gives it back
 * }
 * }</pre>
 */
public final class ExtendedSocket implements Closeable {
  private static final Duration FOR_EVER = Duration.ofDays(36500);

  private final SendQueue queue;
  private final int room;
  private boolean closed;

  /** An open socket, of which at most {@code room} sends are out. */
  public ExtendedSocket(SendQueue queue, int room) {
    this.queue = queue;
    this.room = room;
  }

  /** Sends with all the time in the world; see {@link #send(RegisteredBuffer, Duration)}. */
  public Optional<SendId> send(RegisteredBuffer buffer) throws ClosedChannelException {
    return send(buffer, FOR_EVER);
  }

  /**
   * Offers a buffer as it stands. It is out until an {@link Event.Returned} names it.
   *
   * @return empty if as many sends are out as there is room for: nothing was offered, no event will
   *     come, and events wait to be taken that make room
   * @throws ClosedChannelException if the socket is closed, and nothing was offered
   * @throws TreadException if the buffer is out
   * @throws IllegalStateException if it is not registered any more
   */
  public Optional<SendId> send(RegisteredBuffer buffer, Duration atMost)
      throws ClosedChannelException {
    return send(buffer, Extent.WHOLE, atMost);
  }

  /** Offers part of a buffer; all of the buffer is out, as if it had been offered whole. */
  public synchronized Optional<SendId> send(RegisteredBuffer buffer, Extent extent, Duration atMost)
      throws ClosedChannelException {
    if (closed) {
      throw new ClosedChannelException();
    }
    Refusal refusal = new Refusal("offered again", buffer);
    if (queue.out().size() >= room) {
      if (!queue.refuse(buffer.frame(), buffer, refusal)) {
        throw refusal.misuse();
      }
      return Optional.empty();
    }
    long deadline = System.nanoTime() + atMost.toNanos();
    SendId id =
        queue.offer(buffer.frame(), buffer, extent, CallSite.ofApplication(), deadline, refusal);
    if (id == null) {
      throw refusal.misuse();
    }
    return Optional.of(id);
  }

  /**
   * Asks for a send to be given up. The buffer stays out until its notice comes, for a card may
   * have it.
   *
   * @return whether it is given up; false if its result was known already
   */
  public boolean cancel(SendId send) {
    for (OutstandingSend other : queue.out()) {
      if (other.id().equals(send)) {
        return queue.cancel(other.frame(), send);
      }
    }
    return false;
  }

  /**
   * Closes the socket, and fails what has no result yet. Buffers that are out stay out until their
   * notices come. Closing twice does nothing more.
   */
  @Override
  public synchronized void close() {
    closed = true;
    queue.close();
  }
}
