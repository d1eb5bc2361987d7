package pageflip.stack.receive;

/**
 * A way from the card to programs.
 *
 * <p>{@link #arrive} is for the card's thread, and {@link #take} for the thread of the program
 * whose port it is.
 */
public sealed interface ReceiveWay permits QueuedReceive, OffloadedReceive {
  /**
   * A packet has come, without a frame check sequence. The card writes it, and the kernel sorts it
   * in, or drops it and counts that. Whatever is in it, nothing is thrown.
   */
  void arrive(byte[] frame);

  /**
   * The program at {@code port} asks for what comes next: a datagram, or bytes of its stream.
   *
   * @return what it reads by way of its own page; null if there is nothing, or no such port
   */
  byte[] take(int port);

  /** What became of the packets. */
  ReceiveCounters counters();
}
