package pageflip.conformance.replay;

/** Unwinds an operation that nobody will go on with. */
final class Abandoned extends Error {
  private static final long serialVersionUID = 1;

  Abandoned() {
    super("the trace is over", null, false, false);
  }
}
