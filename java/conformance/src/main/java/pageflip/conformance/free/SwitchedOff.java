package pageflip.conformance.free;

/** Ends a thread in the middle of an operation, before a step, when the run is over. */
final class SwitchedOff extends Error {
  private static final long serialVersionUID = 1;

  SwitchedOff() {
    super("the run is over", null, false, false);
  }
}
