package pageflip.stack.receive;

import java.util.List;

/** What waits to be given to one program. Guarded by the lock of the {@link InputPath}. */
sealed interface ReceiveQueue permits Reassembly, DatagramQueue {
  /** Whether all of {@code arrival} has been delivered. */
  boolean old(Arrival arrival);

  /** Whether {@code arrival} is too far ahead to wait here. */
  boolean farAhead(Arrival arrival);

  /** Lets {@code arrival} wait. */
  void add(Arrival arrival);

  /** No longer does. */
  void remove(Arrival arrival);

  /** All that waits. */
  List<Arrival> waiting();

  /** Whether {@code arrival} has what comes next, at its beginning or further on. */
  boolean inTurn(Arrival arrival);

  /** How many of its first bytes, which is in turn, were delivered before. */
  int alreadyDelivered(Arrival arrival);

  /** All of {@code arrival} is being delivered, and waits no longer. */
  void delivered(Arrival arrival);
}
