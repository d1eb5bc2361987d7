package pageflip.stack.nic;

/**
 * The end of a card that carries the messages of one flow, each in a place of its own. Called on
 * the cards' threads, of which several may share one wire.
 */
public interface MessageWire {
  /**
   * Carries a message for the first time, behind those that were carried before.
   *
   * @param bytes the message; nobody changes it any more
   * @param digest the CRC32C that the message had when it was offered
   * @return its place in the flow, for {@link #carryAgain}
   */
  long carry(byte[] bytes, int digest);

  /**
   * Carries a message again, of which the peer has lost something: it has the place that it had, so
   * a peer that has it already drops it.
   *
   * @param place what {@link #carry} returned for it
   */
  void carryAgain(long place, byte[] bytes, int digest);
}
