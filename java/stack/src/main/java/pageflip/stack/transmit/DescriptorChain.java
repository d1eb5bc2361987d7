package pageflip.stack.transmit;

import java.util.List;
import pageflip.stack.nic.ChecksumOffload;
import pageflip.stack.nic.Fragment;
import pageflip.stack.nic.PacketRing;

/**
 * A packet to be: a descriptor for its header, and one for each fragment of its payload.
 *
 * @param header its bytes up to the payload, at most {@link PacketRing#HEADER_BYTES}; not copied
 *     before it is posted
 * @param checksum what the card is to work out, or null
 * @param payload where the rest is, in order
 */
public record DescriptorChain(byte[] header, ChecksumOffload checksum, List<Fragment> payload) {
  /**
   * A packet to be.
   *
   * @throws IllegalArgumentException if the header is too long
   */
  public DescriptorChain {
    payload = List.copyOf(payload);
    if (header.length > PacketRing.HEADER_BYTES) {
      throw new IllegalArgumentException("a header of %s bytes".formatted(header.length));
    }
  }

  /** How many descriptors it takes. */
  public int descriptors() {
    return 1 + payload.size();
  }
}
