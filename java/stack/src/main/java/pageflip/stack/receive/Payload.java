package pageflip.stack.receive;

import pageflip.stack.machine.Frame;

/**
 * Where a payload is.
 *
 * @param frame the frame of memory that the card wrote
 * @param offset its first byte there
 * @param length how many bytes; none if it is an empty datagram
 */
record Payload(Frame frame, int offset, int length) {}
