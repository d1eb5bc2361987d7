package pageflip.prover.read;

import tla2sany.semantic.SemanticNode;

/** What a user has to mend in a specification or a configuration: what, where, and how. */
public final class SpecError extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** An error that has no place in a module. */
  public SpecError(String message) {
    super(message);
  }

  /** An error at a node of a module. */
  public SpecError(SemanticNode where, String message) {
    super(place(where) + ": " + message);
  }

  /** Module, line and column. */
  public static String place(SemanticNode node) {
    return "%s.tla:%d:%d"
        .formatted(
            node.getLocation().source(),
            node.getLocation().beginLine(),
            node.getLocation().beginColumn());
  }
}
