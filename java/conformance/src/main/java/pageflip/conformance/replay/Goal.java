package pageflip.conformance.replay;

import java.util.BitSet;

/** What an operation is to do when its thread runs next. */
sealed interface Goal {
  /** Take this action, if the code comes to it. */
  record Take(int action) implements Goal {}

  /**
   * Come to every step that the code comes to without taking an action that the specification
   * allows. Try the others: they must refuse.
   */
  record TryForbidden(BitSet allowed) implements Goal {}

  /** Take whatever step the code comes to, one of them; those that refuse are come to once. */
  record TakeAny() implements Goal {}

  /** Take no further action; refuse every step that can be refused. */
  record TakeNothing() implements Goal {}

  /** Unwind the stack. */
  record Abandon() implements Goal {}
}
