package pageflip.conformance.binding;

/** A binding and its specification do not fit; the message is one line for whoever wrote them. */
public final class BindingError extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a line that says what does not fit, where, and how to mend it. */
  public BindingError(String message) {
    super(message);
  }
}
