package pageflip.stack.machine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A ring between one producer and one consumer, as io_uring and AF_XDP have them.
 *
 * <p>Both indices count up for ever and are taken modulo the number of slots, so all slots are
 * used: the ring is empty where the indices agree, and full where they are as far apart as it has
 * slots. The slots from head to tail are the consumer's, the others are the producer's.
 *
 * <p>Nobody writes the ring directly. What a core writes waits in that core's {@link WriteBuffer}
 * first; the methods here that read see what has come out of it. Those may be called by any thread.
 *
 * @param <T> what a slot holds
 */
public final class Ring<T> {
  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Object[].class);
  private static final VarHandle TAIL;
  private static final VarHandle HEAD;

  static {
    try {
      TAIL = MethodHandles.lookup().findVarHandle(Ring.class, "tail", long.class);
      HEAD = MethodHandles.lookup().findVarHandle(Ring.class, "head", long.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private final Object[] slots;

  @SuppressWarnings("unused") // through TAIL
  private long tail;

  @SuppressWarnings("unused") // through HEAD
  private long head;

  /** An empty ring of {@code slots} slots. */
  public Ring(int slots) {
    this.slots = new Object[slots];
  }

  /** How many slots it has. */
  public int slots() {
    return slots.length;
  }

  /** How far the producer has come: a load with acquire, so what it had filled is seen, too. */
  public long tail() {
    return (long) TAIL.getAcquire(this);
  }

  /** How far the consumer has come: a load with acquire, so it has read what it gives back. */
  public long head() {
    return (long) HEAD.getAcquire(this);
  }

  /** What the slot of {@code index} holds, or null if nobody has filled it yet. */
  @SuppressWarnings("unchecked") // only fill puts anything there
  public T slot(long index) {
    return (T) SLOT.getOpaque(slots, slotOf(index));
  }

  /** The number of the slot that {@code index} means. */
  public int slotOf(long index) {
    return (int) (index % slots.length);
  }

  /** Whether the consumer has read everything. */
  public boolean isEmpty() {
    return head() == tail();
  }

  /** Whether the producer has no slot left. */
  public boolean isFull() {
    return tail() - head() == slots.length;
  }

  void fill(long index, T item) {
    SLOT.setOpaque(slots, slotOf(index), item);
  }

  void publish(long index) {
    TAIL.setRelease(this, index);
  }

  void giveBack(long index) {
    HEAD.setRelease(this, index);
  }
}
