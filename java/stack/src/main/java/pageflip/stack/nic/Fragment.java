package pageflip.stack.nic;

import pageflip.stack.machine.Frame;

/**
 * Bytes of one frame, to be read by a card. Nothing checks them before they are read.
 *
 * @param frame where they are
 * @param offset the first, from the frame's beginning, in bytes
 * @param length how many bytes; with {@code offset} no more than the frame has
 */
public record Fragment(Frame frame, int offset, int length) {}
