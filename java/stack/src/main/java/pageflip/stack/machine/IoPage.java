package pageflip.stack.machine;

/**
 * A page as a device addresses it. Without an IOMMU it is the frame of the same number.
 *
 * @param number its index
 */
public record IoPage(int number) {}
