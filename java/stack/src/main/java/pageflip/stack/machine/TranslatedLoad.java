package pageflip.stack.machine;

/**
 * A load on its way: it has been translated, and has yet to read.
 *
 * @param space the address space that it was translated in
 * @param page the page that it loads from
 * @param frame the frame that the page led to
 */
public record TranslatedLoad(AddressSpace space, Page page, Frame frame) {}
