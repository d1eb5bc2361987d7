package pageflip.stack.nic;

/**
 * A place in a {@link TransmitRing}.
 *
 * @param number its index
 */
public record Descriptor(int number) {}
