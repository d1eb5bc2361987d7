package pageflip.stack;

import pageflip.stack.nic.Crc32c;

/**
 * What a wire carried.
 *
 * @param bytes the payload as it went out
 * @param digest the digest of the payload as it was offered
 */
public record Packet(byte[] bytes, int digest) {
  /** What a receiver checks: whether the bytes are those that were offered. */
  public boolean intact() {
    return Crc32c.of(bytes) == digest;
  }
}
