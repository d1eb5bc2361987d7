package pageflip.stack.nic;

import pageflip.stack.machine.IoPage;

/**
 * Two pages that a {@link ReceiveRing} writes one packet to.
 *
 * @param headers where headers go that can be split off
 * @param page where the rest goes
 */
public record ReceiveDescriptor(IoPage headers, IoPage page) {}
