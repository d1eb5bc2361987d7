package pageflip.stack.machine;

/** Whether a CPU executes instructions. */
public enum Power {
  /** It does. */
  AWAKE,
  /** It has halted, and neither executes nor speculates until it is woken. */
  HALTED,
  /** It has halted, and has to flush its TLB before anything else when it is woken. */
  STALE
}
