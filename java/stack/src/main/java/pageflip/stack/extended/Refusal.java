package pageflip.stack.extended;

/**
 * Why a use of a buffer was refused. It is noted under the lock under which the use was refused:
 * afterwards a notice may be taken, and a tread would look like something else. Used by one thread.
 */
final class Refusal {
  private final String deed;
  private final RegisteredBuffer buffer;
  private OutstandingSend outFor;

  /**
   * @param deed what the application tried to do, as in "was stored to"
   * @param buffer what it tried that with
   */
  Refusal(String deed, RegisteredBuffer buffer) {
    this.deed = deed;
    this.buffer = buffer;
  }

  /**
   * Refused since {@code buffer} is out for {@code send}; null if it is not registered any more.
   */
  void because(OutstandingSend send) {
    outFor = send;
  }

  /** What to throw at the application. */
  IllegalStateException misuse() {
    StackTraceElement here = CallSite.ofApplication();
    return outFor != null
        ? new TreadException(deed, buffer, outFor, here)
        : new IllegalStateException(
            "%s was %s at %s, and is not registered any more".formatted(buffer, deed, here));
  }
}
