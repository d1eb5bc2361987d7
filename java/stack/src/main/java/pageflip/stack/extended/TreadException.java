package pageflip.stack.extended;

/**
 * The application broke the contract: it used a buffer that is out. Nothing has changed.
 *
 * <p>The message names the buffer, the line of the application that offered it and the one that
 * trod on it.
 */
public final class TreadException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final transient RegisteredBuffer buffer;
  private final long send;
  private final StackTraceElement offeredAt;
  private final StackTraceElement troddenAt;

  TreadException(
      String deed,
      RegisteredBuffer buffer,
      OutstandingSend outstanding,
      StackTraceElement troddenAt) {
    super(
        "%s was %s at %s while it was out: it was offered as %s at %s, and no notice has given it back"
            .formatted(buffer, deed, troddenAt, outstanding.id(), outstanding.offeredAt()));
    this.buffer = buffer;
    this.send = outstanding.id().number();
    this.offeredAt = outstanding.offeredAt();
    this.troddenAt = troddenAt;
  }

  /** The buffer; null once the exception has been serialised. */
  public RegisteredBuffer buffer() {
    return buffer;
  }

  /** The send that it is out for. */
  public SendId send() {
    return new SendId(send);
  }

  /** Where the application offered it. */
  public StackTraceElement offeredAt() {
    return offeredAt;
  }

  /** Where the application trod on it. */
  public StackTraceElement troddenAt() {
    return troddenAt;
  }
}
