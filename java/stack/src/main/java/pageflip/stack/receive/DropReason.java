package pageflip.stack.receive;

import pageflip.stack.net.ParsedPacket.Reason;
import pageflip.stack.nic.PacketFate.Cause;

/** Why nobody was given a packet, or a part of a stream a second time. */
public enum DropReason {
  /** Its frame check sequence is wrong: the wire has changed it. */
  BAD_FRAME_CHECK,
  /** It does not fit the pages that the card was given. */
  TOO_LONG,
  /** The card had no page to write it to, or may not write that. */
  NO_PAGE,
  /** It ends before its headers say so. */
  TRUNCATED,
  /** It is no IPv4. */
  NOT_IPV4,
  /** Its IPv4 header contradicts itself. */
  BAD_IPV4_HEADER,
  /** Its IPv4 header does not add up. */
  BAD_IPV4_CHECKSUM,
  /** It is a part of a packet. */
  FRAGMENT,
  /** It is neither UDP nor TCP. */
  OTHER_PROTOCOL,
  /** Its UDP or TCP header contradicts itself, or the IPv4 header. */
  BAD_TRANSPORT_HEADER,
  /** Its UDP or TCP checksum does not add up. */
  BAD_TRANSPORT_CHECKSUM,
  /** It is TCP, and opens, ends or acknowledges. */
  NO_DATA,
  /** The card did not split it where its headers end. */
  SPLIT_WRONG,
  /** Nobody here receives what it is. */
  NO_RECEIVER,
  /** All of it was delivered before. */
  DUPLICATE,
  /** It is too far ahead of what comes next. */
  FAR_AHEAD,
  /** Other datagrams wait for the same program, and the rest of the room is for others. */
  QUEUE_FULL,
  /** It waited for its turn, and there was no room left. */
  PRUNED;

  static DropReason of(Cause cause) {
    return valueOf(cause.name());
  }

  static DropReason of(Reason reason) {
    return valueOf(reason.name());
  }
}
