package pageflip.stack.receive;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** What became of the packets that came. Safe for use by any thread. */
public final class ReceiveCounters {
  private final AtomicLong flipped = new AtomicLong();
  private final AtomicLong mapped = new AtomicLong();
  private final AtomicLong copied = new AtomicLong();
  private final AtomicLong placed = new AtomicLong();
  private final AtomicLongArray dropped = new AtomicLongArray(DropReason.values().length);

  /** How many payloads were delivered by page flip. */
  public long flipped() {
    return flipped.get();
  }

  /** How many payloads, or parts of them, were mapped where they lay. */
  public long mapped() {
    return mapped.get();
  }

  /** How many payloads, or parts of them, were delivered by copy. */
  public long copied() {
    return copied.get();
  }

  /** How many payloads, or parts of them, were delivered by the card itself, without a copy. */
  public long placed() {
    return placed.get();
  }

  /** How many packets were dropped for {@code reason}. */
  public long dropped(DropReason reason) {
    return dropped.get(reason.ordinal());
  }

  /** How many packets were dropped; not at one moment, while others count. */
  public long dropped() {
    long all = 0;
    for (DropReason reason : DropReason.values()) {
      all += dropped(reason);
    }
    return all;
  }

  void countFlip() {
    flipped.incrementAndGet();
  }

  void countMapped() {
    mapped.incrementAndGet();
  }

  void countCopy() {
    copied.incrementAndGet();
  }

  void countPlaced() {
    placed.incrementAndGet();
  }

  void countDrop(DropReason reason) {
    dropped.incrementAndGet(reason.ordinal());
  }
}
