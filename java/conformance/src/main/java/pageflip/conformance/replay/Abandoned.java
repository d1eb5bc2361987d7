package pageflip.conformance.replay;

/** Unwinds the stack of an operation that is not to go on. */
final class Abandoned extends Error {
  private static final long serialVersionUID = 1;

  Abandoned() {
    super("the trace has ended", null, false, false);
  }
}
