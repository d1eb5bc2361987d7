package pageflip.prover.read;

import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Place;

/** What a user has to mend in a specification or a configuration: what, where, and how. */
public final class SpecError extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** An error that has no place in a module. */
  public SpecError(String message) {
    super(message);
  }

  /** An error at a place of a module. */
  public SpecError(Place where, String message) {
    super(where + ": " + message);
  }

  /** An error in an expression of a module. */
  public SpecError(Expression where, String message) {
    this(where.place(), message);
  }
}
