package pageflip.stack.nic;

import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;

/**
 * A descriptor that the NIC holds: one frame to send.
 *
 * <p>The digest is taken when the frame is posted, over all of its bytes; it is CRC32C, as iSCSI's
 * data digest (RFC 7143), so whoever receives the bytes can tell whether they are what was offered.
 *
 * <p>One thread sends, the card's; any may ask what became of it.
 */
public final class Transmission {
  private final Frame frame;
  private final int digest;
  private volatile byte[] sent;
  private volatile boolean gathered;

  /** A descriptor of {@code frame} as it is now. */
  Transmission(Frame frame, PhysicalMemory memory) {
    this.frame = frame;
    this.digest = Crc32c.of(memory.copy(frame));
  }

  /** The frame that the NIC reads. */
  public Frame frame() {
    return frame;
  }

  /** The CRC32C of the bytes as they were offered. */
  public int digest() {
    return digest;
  }

  /** The bytes that went out, or null if they have not yet. */
  public byte[] sent() {
    return sent;
  }

  /** Every packet that refers to the frame has gone out: the card need not read it any more. */
  public void gathered() {
    gathered = true;
  }

  /** Whether the NIC is done with the frame. */
  boolean over() {
    return sent != null || gathered;
  }

  /** Reads the frame and sends it; false if it has gone out. */
  boolean send(PhysicalMemory memory, Wire wire) {
    if (sent != null) {
      return false;
    }
    sent = memory.copy(frame);
    wire.carry(sent, digest);
    return true;
  }
}
