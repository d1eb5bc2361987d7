package pageflip.stack.machine;

/**
 * A store that has been translated and not yet committed.
 *
 * @param space the address space it was translated in
 * @param page the page it was made to
 * @param frame the frame that the TLB named for the page at that moment; what counts from now on
 * @param offset bytes from the start of the frame
 * @param value the eight bytes to store, little-endian
 */
public record TranslatedStore(AddressSpace space, Page page, Frame frame, int offset, long value) {}
