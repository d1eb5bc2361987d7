package pageflip.stack.machine;

/**
 * A page that is being taken away.
 *
 * @param space the address space
 * @param page the page that every TLB is to forget
 * @param frame the frame it was mapped to
 */
public record Revocation(AddressSpace space, Page page, Frame frame) {}
