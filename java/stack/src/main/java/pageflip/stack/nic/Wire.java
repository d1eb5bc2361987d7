package pageflip.stack.nic;

/** Where the NIC puts what it sends. */
@FunctionalInterface
public interface Wire {
  /**
   * Carries one packet. Called on the NIC's thread.
   *
   * @param bytes the payload; nobody changes it any more
   * @param digest the CRC32C that the payload had when it was offered
   */
  void carry(byte[] bytes, int digest);
}
