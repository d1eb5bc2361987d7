package pageflip.stack.extended;

import java.util.Objects;
import pageflip.stack.machine.Frame;

/**
 * A send, from its offer until its notice is taken.
 *
 * <p>What changes is guarded by the lock of the {@link SendQueue}, but for what was sent, which the
 * cards say.
 */
public final class OutstandingSend {
  /** What of a buffer the kernel has copied. */
  public enum Copied {
    /** A card reads all of it. */
    NOTHING,
    /** The last chunk, for it is shorter than the others; a card reads those. */
    TAIL,
    /** Everything, and no card reads the buffer. */
    ALL
  }

  private final SendId id;
  private final RegisteredBuffer buffer;
  private final Extent extent;
  private final StackTraceElement offeredAt;
  private final int digest;
  private final long deadline;
  private Copied copied = Copied.NOTHING;
  private byte[] tail = {};
  private Event result;
  private boolean notified;
  private volatile byte[] sent;
  private volatile long place; // in the flow; of no meaning while nothing is sent

  /**
   * @param digest the CRC32C of the bytes as they are offered
   * @param deadline by {@link System#nanoTime}
   */
  OutstandingSend(
      SendId id,
      RegisteredBuffer buffer,
      Extent extent,
      StackTraceElement offeredAt,
      int digest,
      long deadline) {
    this.extent = extent;
    this.id = id;
    this.buffer = buffer;
    this.offeredAt = offeredAt;
    this.digest = digest;
    this.deadline = deadline;
  }

  /** Which send it is. */
  public SendId id() {
    return id;
  }

  /** The buffer that is out. */
  public RegisteredBuffer buffer() {
    return buffer;
  }

  /** The frame that is the buffer. */
  public Frame frame() {
    return buffer.frame();
  }

  /** What of the buffer is sent. */
  public Extent extent() {
    return extent;
  }

  /** The CRC32C of the bytes as they were offered. */
  public int digest() {
    return digest;
  }

  /** What the kernel has copied. */
  public Copied copied() {
    return copied;
  }

  /** {@link Event.Sent} or {@link Event.Failed}; null while it is not known. */
  public Event result() {
    return result;
  }

  /** Whether its notice is in the event queue. */
  public boolean notified() {
    return notified;
  }

  /** The bytes that a card sent last; null if none has. */
  public byte[] sent() {
    return sent;
  }

  StackTraceElement offeredAt() {
    return offeredAt;
  }

  /** Whether it should be over at {@code now}, by {@link System#nanoTime}. */
  boolean isLate(long now) {
    return now - deadline > 0;
  }

  /** Offered, and the result not known. */
  boolean isPending() {
    return result == null;
  }

  void result(Event known) {
    result = Objects.requireNonNull(known);
  }

  void copied(Copied what) {
    copied = what;
  }

  void tail(byte[] lastChunk) {
    tail = lastChunk;
    copied = Copied.TAIL;
  }

  /** The copy of the last chunk; empty if there is none. */
  byte[] tail() {
    return tail;
  }

  void markNotified() {
    notified = true;
  }

  /** Where in the flow its bytes went; of no meaning while none have. */
  long place() {
    return place;
  }

  void sent(byte[] bytes, long at) {
    place = at;
    sent = Objects.requireNonNull(bytes);
  }
}
