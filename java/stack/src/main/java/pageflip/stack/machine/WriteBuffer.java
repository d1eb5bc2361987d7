package pageflip.stack.machine;

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

  /** What waits: a slot and its index, or an index alone. A push is in the buffer as one. */
  private record Waiting(SlotWrite<?> slot, IndexWrite index) {}

  private static final Waiting NOTHING = new Waiting(null, null);

  private volatile Waiting waiting = NOTHING;

  /** The slot write that waits, or null. */
  public SlotWrite<?> slot() {
    return waiting.slot;
  }

  /** The index write that waits, or null. */
  public IndexWrite index() {
    return waiting.index;
  }

  /** Whether the others see everything this core has written. */
  public boolean isEmpty() {
    return waiting == NOTHING;
  }

  /** Writes the producer's next slot of {@code ring}, and then, with release, its index. */
  public <T> void push(Ring<T> ring, T item) {
    long tail = ring.tail();
    waiting =
        new Waiting(new SlotWrite<>(ring, tail, item), new IndexWrite(ring, Word.TAIL, tail + 1));
  }

  /** Writes, with release, that the consumer of {@code ring} has come as far as {@code head}. */
  public void release(Ring<?> ring, long head) {
    waiting = new Waiting(null, new IndexWrite(ring, Word.HEAD, head));
  }

  /** The slot that was written becomes visible; false if none waits. */
  boolean commitSlot() {
    Waiting write = waiting;
    if (write.slot == null) {
      return false;
    }
    write.slot.commit();
    waiting = new Waiting(null, write.index);
    return true;
  }

  /** The index that was written becomes visible; false if none waits, or a slot goes first. */
  boolean commitIndex() {
    Waiting write = waiting;
    if (write.index == null || write.slot != null) {
      return false;
    }
    write.index.commit();
    waiting = NOTHING;
    return true;
  }
}
