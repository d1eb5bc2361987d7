package pageflip.stack.nic;

/**
 * One of the {@link TransmitDescriptors} of a card.
 *
 * @param number its index
 */
public record Descriptor(int number) {}
