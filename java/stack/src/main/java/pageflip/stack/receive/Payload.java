package pageflip.stack.receive;

import pageflip.stack.machine.Frame;

/**
 * Where a payload, or the rest of one, is.
 *
 * @param frame the frame of memory that the card wrote
 * @param offset where its first byte is there, in bytes
 * @param length how many bytes; none if it is an empty datagram
 */
record Payload(Frame frame, int offset, int length) {
  /** Whether it is all that is in the frame, and fills it. */
  boolean fillsItsFrame() {
    return offset == 0 && length == Frame.BYTES;
  }
}
