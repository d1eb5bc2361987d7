package pageflip.stack.kernel.cores;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Page;

/**
 * What goes through the rings of a dedicated core: "send this page" one way, "forget this page" the
 * other.
 *
 * @param space the address space
 * @param page the page
 */
public record Request(AddressSpace space, Page page) {}
