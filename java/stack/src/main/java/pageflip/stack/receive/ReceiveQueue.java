package pageflip.stack.receive;

/** What waits to be given to one program. Guarded by the lock of the {@link InputPath}. */
sealed interface ReceiveQueue permits Reassembly, DatagramQueue {
  /** Whether all of {@code packet} has been delivered. */
  boolean old(CheckedPacket packet);

  /** Whether {@code packet} is too far ahead to wait here. */
  boolean farAhead(CheckedPacket packet);

  /** Lets {@code packet} wait. */
  void add(CheckedPacket packet);

  /** No longer does. */
  void remove(CheckedPacket packet);

  /** Whether nothing waits. */
  boolean isEmpty();

  /** Whether {@code packet} has what comes next, at its beginning or further on. */
  boolean inTurn(CheckedPacket packet);

  /** How many of the first bytes of {@code packet}, which is in turn, were delivered before. */
  int alreadyDelivered(CheckedPacket packet);

  /** All of {@code packet} is being delivered, and waits no longer. */
  void delivered(CheckedPacket packet);
}
