package pageflip.stack.machine;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Where a core's writes to rings wait until the other cores see them.
 *
 * <p>This stands for a machine with weakly ordered stores. Java's own memory model could not be
 * steered through the orders in question, and is stronger than such a machine wherever this class
 * uses volatile fields; so the order is modelled here, explicitly, and the hardware, another
 * thread, takes out one word at a time. An index is written with release: it comes out only after
 * the slot that was written before it.
 *
 * <p>One push fits, or one index. The core puts in, and only while {@link #isEmpty}; the hardware
 * takes out.
 */
public final class WriteBuffer {
  /** Which of a ring's indices. */
  public enum Word {
    /** The producer's. */
    TAIL,
    /** The consumer's. */
    HEAD
  }

  /**
   * A slot that has been written.
   *
   * @param ring whose slot
   * @param index which means the slot
   * @param item what goes there
   */
  public record SlotWrite<T>(Ring<T> ring, long index, T item) {
    void commit() {
      ring.fill(index, item);
    }
  }

  /**
   * An index that has been written.
   *
   * @param ring whose index
   * @param word which of the two
   * @param index what it becomes
   */
  public record IndexWrite(Ring<?> ring, Word word, long index) {
    void commit() {
      switch (word) {
        case TAIL -> ring.publish(index);
        case HEAD -> ring.giveBack(index);
      }
    }
  }

  /** What waits; either may be null. */
  private record Waiting(SlotWrite<?> slot, IndexWrite index) {}

  private final AtomicReference<Waiting> waiting = new AtomicReference<>(new Waiting(null, null));

  /** The slot write that waits, or null. */
  public SlotWrite<?> slot() {
    return waiting.get().slot();
  }

  /** The index write that waits, or null. */
  public IndexWrite index() {
    return waiting.get().index();
  }

  /** Whether the others see everything this core has written. */
  public boolean isEmpty() {
    Waiting now = waiting.get();
    return now.index() == null && now.slot() == null;
  }

  /** Writes the producer's next slot of {@code ring}, and with it, with release, its index. */
  public <T> void push(Ring<T> ring, T item) {
    long tail = ring.tail();
    waiting.set(
        new Waiting(new SlotWrite<>(ring, tail, item), new IndexWrite(ring, Word.TAIL, tail + 1)));
  }

  /** Writes, with release, that the consumer of {@code ring} has come as far as {@code head}. */
  public void release(Ring<?> ring, long head) {
    IndexWrite index = new IndexWrite(ring, Word.HEAD, head);
    waiting.updateAndGet(now -> new Waiting(now.slot(), index));
  }

  /** The slot that was written becomes visible; false if none waits. */
  boolean commitSlot() {
    SlotWrite<?> write = waiting.get().slot();
    if (write == null) {
      return false;
    }
    write.commit();
    waiting.updateAndGet(now -> new Waiting(null, now.index()));
    return true;
  }

  /** The index that was written becomes visible; false if none waits, or a slot goes first. */
  boolean commitIndex() {
    Waiting write = waiting.get();
    if (write.index() == null || write.slot() != null) {
      return false;
    }
    write.index().commit();
    waiting.updateAndGet(now -> new Waiting(now.slot(), null));
    return true;
  }
}
