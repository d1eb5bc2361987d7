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

  Finding(Divergence.Kind kind, String detail) {
    this(kind, detail, -1);
  }

  static Finding threw(Throwable thrown) {
    return new Finding(Divergence.Kind.EXCEPTION, "where the code throws " + thrown);
  }
}
