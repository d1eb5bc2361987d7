package pageflip.stack.transmit;

import java.util.List;

/**
 * Packets that are posted together, and complete together.
 *
 * @param chains in order; at least one
 * @param completed called once, by the thread that reclaims, when the card is done with all of
 *     them; must not throw, nor wait for the ring
 */
public record Message(List<DescriptorChain> chains, Runnable completed) {
  /**
   * A message.
   *
   * @throws IllegalArgumentException if it has no packet
   */
  public Message {
    chains = List.copyOf(chains);
    if (chains.isEmpty()) {
      throw new IllegalArgumentException("a message without packets");
    }
  }
}
