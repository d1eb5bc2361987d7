package pageflip.stack.nic;

import pageflip.stack.net.InternetChecksum;

/**
 * A checksum that the card works out, as virtio's csum_start and csum_offset have it: the host has
 * stored the sum of the pseudo-header where the checksum is to be, and the card sums from {@code
 * start} to the packet's end.
 *
 * @param start the first byte that is summed, from the packet's beginning
 * @param offset where the checksum goes, in bytes after {@code start}
 */
public record ChecksumOffload(int start, int offset) {
  private static final int ALL_ONES = 0xffff;

  /**
   * Stores the checksum in {@code packet}, which must reach beyond it. One that is zero is stored
   * as all ones: to UDP, zero is none (RFC 768).
   */
  void store(byte[] packet) {
    int sum = InternetChecksum.of(InternetChecksum.sum(0, packet, start, packet.length - start));
    int checksum = sum == 0 ? ALL_ONES : sum;
    packet[start + offset] = (byte) (checksum >>> Byte.SIZE);
    packet[start + offset + 1] = (byte) checksum;
  }
}
