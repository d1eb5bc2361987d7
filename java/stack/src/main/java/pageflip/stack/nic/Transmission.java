package pageflip.stack.nic;

import java.util.Objects;

/**
 * A descriptor that the NIC holds: one frame to send.
 *
 * <p>The digest is taken when the frame is posted, over all of its bytes; it is CRC32C, as iSCSI's
 * data digest (RFC 7143), so whoever receives the bytes can tell whether they are what was offered.
 */
public final class Transmission {
  private final int digest;
  private volatile byte[] sent;

  Transmission(int digest) {
    this.digest = digest;
  }

  /** The CRC32C of the bytes as they were offered. */
  public int digest() {
    return digest;
  }

  /** The bytes that went out, or null if they have not yet. */
  public byte[] sent() {
    return sent;
  }

  void sent(byte[] bytes) {
    sent = Objects.requireNonNull(bytes);
  }
}
