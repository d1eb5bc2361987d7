package pageflip.prover.logic;

import pageflip.prover.syntax.Expression;

/**
 * What names mean at some place of a specification. Never changes.
 *
 * <p>A name means a value that is the same in every state, or an expression in a scope of its own,
 * whose value depends on whether it stands under a prime.
 */
final class Scope {
  /** An expression and what its names mean. */
  record Meaning(Expression expression, Scope scope) {}

  static final Scope EMPTY = new Scope(null, null, null, null);

  private final Scope outer;
  private final Object name;
  private final Value value;
  private final Meaning meaning;

  private Scope(Scope outer, Object name, Value value, Meaning meaning) {
    this.outer = outer;
    this.name = name;
    this.value = value;
    this.meaning = meaning;
  }

  /** This scope, and {@code name} is a value in it. */
  Scope with(Object name, Value value) {
    return new Scope(this, name, value, null);
  }

  /** This scope, and {@code name} stands for an expression in it. */
  Scope with(Object name, Meaning meaning) {
    return new Scope(this, name, null, meaning);
  }

  /** The value of a name that has one, or null. */
  Value value(Object name) {
    Scope found = find(name);
    return found == null ? null : found.value;
  }

  /** What a name stands for that does for an expression, or null. */
  Meaning meaning(Object name) {
    Scope found = find(name);
    return found == null ? null : found.meaning;
  }

  private Scope find(Object wanted) {
    for (Scope scope = this; scope.outer != null; scope = scope.outer) {
      if (scope.name == wanted) {
        return scope;
      }
    }
    return null;
  }
}
