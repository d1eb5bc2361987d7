package pageflip.stack.receive;

import pageflip.stack.machine.Frame;
import pageflip.stack.net.ParsedPacket.Segment;

/**
 * A packet in memory that has been checked.
 *
 * @param frame the frame of memory with the payload
 * @param segment what its headers say
 * @param offset where in the frame the payload begins
 */
public record CheckedPacket(Frame frame, Segment segment, int offset) {
  /** Whether the payload is all that is in the frame, and fills it. */
  boolean fillsItsFrame() {
    return offset == 0 && segment.payloadLength() == Frame.BYTES;
  }

  /** The sequence number after its last byte. */
  int end() {
    return segment.sequence() + segment.payloadLength();
  }
}
