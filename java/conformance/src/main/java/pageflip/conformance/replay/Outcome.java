package pageflip.conformance.replay;

/** What came of an operation's {@link Goal}. */
enum Outcome {
  /** The action was taken; the operation stands before another step, or has ended. */
  HAPPENED,
  /** The code came to the action and refused it. */
  REFUSED,
  /** The code did not come to the action. */
  NOT_OFFERED,
  /** The code came to an action that is not allowed, and took it or cannot refuse it. */
  FORBIDDEN_OFFERED,
  /** The code threw, or broke a rule of steps; the operation knows which. */
  WRONG
}
