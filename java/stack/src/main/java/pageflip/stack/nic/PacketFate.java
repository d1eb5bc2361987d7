package pageflip.stack.nic;

import pageflip.stack.net.ParsedPacket;

/** What became of a packet that came to an {@link OffloadCard}. */
public sealed interface PacketFate {
  /**
   * It had something new, all of which, or some, was written.
   *
   * @param flow where it went
   */
  record Placed(OffloadedFlow flow) implements PacketFate {}

  /**
   * It is no good.
   *
   * @param reason why
   */
  record Malformed(ParsedPacket.Reason reason) implements PacketFate {}

  /**
   * It is good, and was not written.
   *
   * @param cause why
   */
  record Refused(Cause cause) implements PacketFate {}

  /** Why a good packet is not written. */
  enum Cause {
    /** Nobody here receives what it is. */
    NO_RECEIVER,
    /** It is a datagram that no buffer can take. */
    TOO_LONG,
    /** All of it was written before. */
    DUPLICATE,
    /** No buffer was posted for it, or the card may not write that. */
    NO_PAGE
  }
}
