package pageflip.conformance.replay;

import java.util.BitSet;

/** What a conductor wants of an operation the next time it has the turn. */
sealed interface Goal {
  /** Take this action if you come to it. */
  record Take(int action) implements Goal {}

  /**
   * Come to every action you can come to without taking any that the specification allows. Try
   * those it does not allow: they must refuse.
   */
  record TryForbidden(BitSet allowed) implements Goal {}

  /** Take nothing, and let all that can refuse do so. */
  record Nothing() implements Goal {}

  /** Unwind. */
  record Abandon() implements Goal {}
}
