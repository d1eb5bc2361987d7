package pageflip.conformance.replay;

/** How an operation answered to a goal. */
enum Outcome {
  /** The action happened, and the operation stands before another step or has ended. */
  HAPPENED,
  /** The code came to the action and refused it. */
  REFUSED,
  /** The code does not come to the action. */
  NOT_OFFERED,
  /** The code came to an action that it cannot refuse and that is not allowed. */
  FORBIDDEN_OFFERED,
  /** The code threw. */
  THREW
}
