package pageflip.conformance.replay;

import pageflip.conformance.replay.ReplayThread.HeldOperation;

/**
 * A part of a walk in which operations have to run. It says which one and is left; it is entered
 * again, on whatever thread, when that operation stands before a step or has ended.
 */
sealed interface Activity permits EdgeStep, FreeTurn, RefusalRound, Unwinding {
  /**
   * Goes on until an operation has to run.
   *
   * @param current the calling thread
   * @return the operation; null when this part is over
   */
  HeldOperation next(ReplayThread current);

  /** The operation that {@link #next} gave has run. */
  void ran(HeldOperation operation);

  /** The action that was attempted last. */
  int attempted();
}
