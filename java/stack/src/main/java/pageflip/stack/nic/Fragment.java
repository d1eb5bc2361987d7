package pageflip.stack.nic;

import pageflip.stack.machine.Frame;

/**
 * Bytes of one frame, to be read by a card.
 *
 * @param frame where they are
 * @param offset the first
 * @param length how many; with {@code offset} no more than the frame has
 */
public record Fragment(Frame frame, int offset, int length) {}
