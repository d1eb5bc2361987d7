package pageflip.conformance.models;

/** A file of models is wrong, or was asked for what it does not have; the message is one line. */
public final class ModelsError extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a line that says what, where, and how to mend it. */
  public ModelsError(String message) {
    super(message);
  }
}
