package pageflip.conformance.binding;

/** How code takes an action: in a call of its own, or in the course of a longer one. */
public enum ActionKind {
  /** One call takes it, whatever else is under way. */
  STEP,
  /** One call takes it, while its first argument is in no operation. */
  STEP_WHEN_IDLE,
  /** A call takes it and then further actions; it is the operation of its first argument. */
  OPERATION,
  /** An operation of its first argument comes to it; the binding does not mention it. */
  CONTINUATION
}
