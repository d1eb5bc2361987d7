package pageflip.conformance.manifest;

/** The manifest is wrong, or was asked for what it does not have; the message is one line. */
public final class ManifestError extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a line that says what, where, and how to mend it. */
  public ManifestError(String message) {
    super(message);
  }
}
