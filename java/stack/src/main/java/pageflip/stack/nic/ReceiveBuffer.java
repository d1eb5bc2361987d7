package pageflip.stack.nic;

import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;

/**
 * A page that an {@link OffloadCard} fills with payload.
 *
 * @param cookie by which the driver knows it again; the card makes nothing of it
 * @param page where the card finds it
 */
record ReceiveBuffer(Frame cookie, IoPage page) {}
