package pageflip.stack.kernel.shootdown;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;

/**
 * What an initiator is taking away, for the responders to read.
 *
 * @param space the address space
 * @param page the page that every TLB is to forget
 * @param frame the frame it was mapped to
 */
public record Shootdown(AddressSpace space, Page page, Frame frame) {}
