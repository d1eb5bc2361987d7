package pageflip.prover.syntax;

/** What an expression depends on, in TLA+'s order: each level includes those before it. */
public enum Level {
  /** Constants only. */
  CONSTANT,
  /** The variables of one state. */
  STATE,
  /** The variables of two states. */
  ACTION,
  /** A whole behaviour. */
  TEMPORAL;

  /** The higher of two levels. */
  public Level or(Level other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The lower of two levels. */
  public Level butAtMost(Level other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
