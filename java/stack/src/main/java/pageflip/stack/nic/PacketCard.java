package pageflip.stack.nic;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.step.Step;

/**
 * A card that gathers packets from memory: it fetches descriptors in order, reads what they refer
 * to, and sends each packet when it has its last fragment.
 *
 * <p>To be used by one thread. It never copies a payload but to the wire.
 */
public final class PacketCard {
  private static final long PAUSE_NANOS = 1_000;

  private final PacketRing ring;
  private final PhysicalMemory memory;
  private final Consumer<byte[]> link;
  private final ByteArrayOutputStream packet = new ByteArrayOutputStream();
  private long cursor;
  private boolean holding;
  private PacketDescriptor fetched;
  private boolean open;
  private boolean whole;
  private ChecksumOffload checksum;

  /**
   * A card that serves {@code ring}.
   *
   * @param memory what the fragments are of
   * @param link called with whole Ethernet frames, without check sequence, in order
   */
  public PacketCard(PacketRing ring, PhysicalMemory memory, Consumer<byte[]> link) {
    this.ring = ring;
    this.memory = memory;
    this.link = link;
  }

  /** Takes the next descriptor; refuses if it is not the card's or the last is not dealt with. */
  @Step("Fetch")
  public boolean fetch() {
    if (holding || whole || !open && !ring.isGiven(cursor)) {
      return false;
    }
    fetched = ring.descriptor(cursor);
    holding = true;
    cursor++;
    return true;
  }

  /** Reads what the descriptor refers to, by DMA; refuses if it holds none. */
  @Step("Gather")
  public boolean gather() {
    if (!holding) {
      return false;
    }
    if (fetched instanceof PacketDescriptor.Header header) {
      byte[] bytes = new byte[header.length()];
      ring.readHeader(cursor - 1, bytes, bytes.length);
      packet.writeBytes(bytes);
      checksum = header.checksum();
    } else if (fetched instanceof PacketDescriptor.Payload payload) {
      Fragment fragment = payload.fragment();
      byte[] bytes = new byte[fragment.length()];
      memory.read(fragment.frame(), fragment.offset(), bytes, 0, bytes.length);
      packet.writeBytes(bytes);
    }
    open = true;
    whole = fetched.last();
    holding = false;
    fetched = null;
    return true;
  }

  /** Sends the packet and lets the host have its slots back; refuses if it is not whole. */
  @Step("Emit")
  public boolean emit() {
    if (!whole) {
      return false;
    }
    byte[] bytes = packet.toByteArray();
    if (checksum != null) {
      checksum.store(bytes);
    }
    packet.reset();
    open = false;
    whole = false;
    checksum = null;
    link.accept(bytes);
    ring.done(cursor);
    return true;
  }

  /** Sends what there is to send, until interrupted. */
  public void serve() {
    while (!Thread.currentThread().isInterrupted()) {
      if (!(fetch() || gather() || emit())) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  /** How many descriptors it has fetched. */
  public long cursor() {
    return cursor;
  }

  /** The descriptor that it has fetched and not yet followed, or null. */
  public PacketDescriptor fetched() {
    return fetched;
  }

  /** Whether it is in the middle of a packet, or at its end. */
  public boolean isOpen() {
    return open;
  }

  /** Whether it has all of a packet. */
  public boolean isWhole() {
    return whole;
  }

  /** A copy of what it has gathered of a packet. */
  public byte[] gathered() {
    return packet.toByteArray();
  }
}
