package pageflip.conformance.replay;

/**
 * What is wrong at some place of a trace.
 *
 * @param kind how code and specification differ
 * @param detail what the code does, as a clause about the action that was attempted
 * @param variable the variable that differs, or -1
 */
record Finding(Divergence.Kind kind, String detail, int variable) {
  static final Finding UNEXPECTED =
      new Finding(
          Divergence.Kind.UNEXPECTED,
          "which the specification does not allow here and the code does");

  /** The code goes on, in whatever state, where the engine has ended its call. */
  static final Finding UNWINDING_CAUGHT =
      new Finding(
          Divergence.Kind.UNWINDING_CAUGHT,
          "whose call is unwound by an Error where it would go on to further steps, and the code catches that: catch Exception, or what is meant");

  Finding(Divergence.Kind kind, String detail) {
    this(kind, detail, -1);
  }

  static Finding threw(Throwable thrown) {
    return new Finding(Divergence.Kind.EXCEPTION, "where the code throws " + thrown);
  }

  /**
   * A step is called within the one that was attempted.
   *
   * @param step the inner one
   * @param caller where it is called
   */
  static Finding nested(String step, String caller) {
    return new Finding(
        Divergence.Kind.NESTED,
        "within which %s calls the step %s: a step is one action; have both call a method that is no step"
            .formatted(caller, step));
  }

  /**
   * The code takes a step that has no counterpart.
   *
   * @param step what it would be
   */
  static Finding unknown(String step, String caller) {
    return new Finding(
        Divergence.Kind.EXCEPTION,
        "where the code takes a step that is no action of the specification: %s, at %s"
            .formatted(step, caller));
  }
}
