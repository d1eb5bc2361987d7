package pageflip.stack.nic;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Descriptors in memory that a host and a card share, and memory for a header for each.
 *
 * <p>Indices count up for ever and are taken modulo the number of slots. A slot says by one bit
 * whose it is, and the bit's meaning changes with each lap, as in virtio's packed rings: on the
 * first, the card's slots have it set. The card looks at the bit of a chain's first descriptor
 * only, so the host sets that one after it has written the whole chain.
 *
 * <p>The host's side may be used by one thread at a time, and the card's by one; the two need
 * nothing else between them.
 */
public final class PacketRing {
  /** The most bytes of a header. */
  public static final int HEADER_BYTES = 128;

  private static final VarHandle PHASE = MethodHandles.arrayElementVarHandle(boolean[].class);
  private static final VarHandle DONE;

  static {
    try {
      DONE = MethodHandles.lookup().findVarHandle(PacketRing.class, "done", long.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private final PacketDescriptor[] descriptors;
  private final boolean[] phases;
  private final byte[][] headers;

  @SuppressWarnings("unused") // through DONE
  private long done;

  /** A ring of {@code slots} slots, at least one, all the host's. */
  public PacketRing(int slots) {
    this.descriptors = new PacketDescriptor[slots];
    this.phases = new boolean[slots];
    this.headers = new byte[slots][HEADER_BYTES];
  }

  /** How many slots it has. */
  public int slots() {
    return descriptors.length;
  }

  /** The number of the slot that {@code index} means. */
  public int slotOf(long index) {
    return (int) (index % descriptors.length);
  }

  /** What the slot of {@code index} holds, or null if it never held anything. */
  public PacketDescriptor descriptor(long index) {
    return descriptors[slotOf(index)];
  }

  /** The ownership bit of the slot of {@code index}. */
  public boolean phase(long index) {
    return (boolean) PHASE.getAcquire(phases, slotOf(index));
  }

  /**
   * Copies the first {@code length} bytes of the header of the slot of {@code index} to the
   * beginning of {@code into}.
   *
   * @throws IndexOutOfBoundsException if that is more than {@link #HEADER_BYTES}, or than fits
   */
  public void readHeader(long index, byte[] into, int length) {
    System.arraycopy(headers[slotOf(index)], 0, into, 0, length);
  }

  /**
   * Host: stores a header in the memory of the slot of {@code index}.
   *
   * @throws IndexOutOfBoundsException if it has more than {@link #HEADER_BYTES} bytes
   */
  public void writeHeader(long index, byte[] header) {
    System.arraycopy(header, 0, headers[slotOf(index)], 0, header.length);
  }

  /** Host: writes a descriptor and leaves the slot the host's. */
  public void write(long index, PacketDescriptor descriptor) {
    descriptors[slotOf(index)] = descriptor;
  }

  /** Host: makes the slot of {@code index} the card's: a store with release. */
  public void give(long index) {
    PHASE.setRelease(phases, slotOf(index), cardsPhase(index));
  }

  /** Card: whether the slot of {@code index} is the card's: a load with acquire. */
  public boolean isGiven(long index) {
    return phase(index) == cardsPhase(index);
  }

  /** Card: it is done with everything before {@code index}: a store with release. */
  public void done(long index) {
    DONE.setRelease(this, index);
  }

  /** How many descriptors the card is done with: a load with acquire. */
  public long done() {
    return (long) DONE.getAcquire(this);
  }

  private boolean cardsPhase(long index) {
    return index / descriptors.length % 2 == 0;
  }
}
