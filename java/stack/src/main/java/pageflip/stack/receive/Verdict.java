package pageflip.stack.receive;

/** What the check of a packet came to: it is good, or it is dropped for a reason. */
sealed interface Verdict permits CheckedPacket, Verdict.Rejected {
  /**
   * The packet is to be dropped.
   *
   * @param reason why
   */
  record Rejected(DropReason reason) implements Verdict {}
}
