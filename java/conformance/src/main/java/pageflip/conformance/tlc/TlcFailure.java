package pageflip.conformance.tlc;

/** TLC could not check a model; the message is one line for whoever wrote it. */
public final class TlcFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a line that says what, where, and how to mend it. */
  public TlcFailure(String message) {
    super(message);
  }

  /** The same, with a cause. */
  public TlcFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
