package pageflip.stack.net;

/** What {@link PacketReader} makes of a frame. */
public sealed interface ParsedPacket {
  /**
   * A payload, and where in the frame it is.
   *
   * @param flow whose it is
   * @param sequence the number of its first byte, of TCP; 0 of UDP
   * @param payloadOffset where it begins, in bytes from the beginning of the frame
   * @param payloadLength its bytes; what may stand after them is padding. Not 0 for TCP
   */
  record Segment(Flow flow, int sequence, int payloadOffset, int payloadLength)
      implements ParsedPacket {}

  /**
   * Nothing that is delivered.
   *
   * @param reason why
   */
  record Dropped(Reason reason) implements ParsedPacket {}

  /** Why a frame is dropped. */
  enum Reason {
    /** It ends before its headers say so. */
    TRUNCATED,
    /** It is no IPv4. */
    NOT_IPV4,
    /** Its IPv4 header contradicts itself. */
    BAD_IPV4_HEADER,
    /** Its IPv4 header does not add up. */
    BAD_IPV4_CHECKSUM,
    /** It is a part of a packet: nobody here puts them together. */
    FRAGMENT,
    /** It is neither UDP nor TCP. */
    OTHER_PROTOCOL,
    /** Its UDP or TCP header contradicts itself, or the IPv4 header. */
    BAD_TRANSPORT_HEADER,
    /** Its UDP or TCP checksum does not add up. */
    BAD_TRANSPORT_CHECKSUM,
    /** It is TCP, and opens, ends or acknowledges: nobody here does that. */
    NO_DATA
  }
}
