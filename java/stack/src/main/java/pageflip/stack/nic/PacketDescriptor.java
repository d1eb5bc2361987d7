package pageflip.stack.nic;

/** What a slot of a {@link PacketRing} asks of the card. */
public sealed interface PacketDescriptor {
  /** Whether it is the last of its packet. */
  boolean last();

  /**
   * A packet begins, with the header in the slot's own header memory.
   *
   * @param length bytes of the header, 0 to {@link PacketRing#HEADER_BYTES}
   * @param checksum what the card is to work out, or null
   * @param last whether the packet is nothing but its header
   */
  record Header(int length, ChecksumOffload checksum, boolean last) implements PacketDescriptor {}

  /**
   * The packet goes on with bytes of memory.
   *
   * @param fragment where they are
   * @param last whether it ends with them
   */
  record Payload(Fragment fragment, boolean last) implements PacketDescriptor {}
}
