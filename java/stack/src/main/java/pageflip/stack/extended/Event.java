package pageflip.stack.extended;

import java.util.List;

/**
 * What an {@link EventQueue} tells. Each send that was accepted has one result, {@link Sent} or
 * {@link Failed}, and is named by one {@link Returned}. The result comes first, unless the notice
 * was already in the queue when it came to cover this send too.
 */
public sealed interface Event {
  /** Why a send failed. */
  enum Failure {
    /** The card or the network. */
    ERROR,
    /** {@link ExtendedSocket#cancel}. */
    CANCELLED,
    /** It took longer than it was given. */
    TIMED_OUT,
    /** {@link ExtendedSocket#close}. */
    CLOSED
  }

  /**
   * The bytes went out. The buffer is still not the application's: they may have to go out again.
   */
  record Sent(SendId send) implements Event {}

  /** The bytes did not go out, as far as is known. A card may hold the buffer all the same. */
  record Failed(SendId send, Failure why) implements Event {}

  /**
   * The notice: no card reads these buffers any more, and the application may write those that are
   * cached.
   *
   * @param sends whose buffers these are, in no particular order
   * @param buffers as many, in the order of {@code sends}
   * @param copied whether the kernel copied them, so that registering them was of no use
   */
  record Returned(List<SendId> sends, List<RegisteredBuffer> buffers, boolean copied)
      implements Event {
    /** Keeps copies of the lists. */
    public Returned {
      sends = List.copyOf(sends);
      buffers = List.copyOf(buffers);
    }
  }
}
