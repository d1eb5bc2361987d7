package pageflip.prover.logic;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Expr;
import java.util.List;

/** Formulas made of others; what is true or false at once is not written down. For one thread. */
public abstract sealed class Connectives permits Logic {
  /** Where terms and formulas are made. */
  protected final Context z3;

  /** Formulas of a context of its own thread. */
  protected Connectives(Context z3) {
    this.z3 = z3;
  }

  /** The context. */
  public Context z3() {
    return z3;
  }

  /** All of these. */
  public BoolExpr and(List<BoolExpr> formulas) {
    List<BoolExpr> open = formulas.stream().filter(formula -> !formula.isTrue()).toList();
    if (open.stream().anyMatch(Expr::isFalse)) {
      return z3.mkFalse();
    }
    return switch (open.size()) {
      case 0 -> z3.mkTrue();
      case 1 -> open.get(0);
      default -> z3.mkAnd(open.toArray(BoolExpr[]::new));
    };
  }

  /** Both of these. */
  public BoolExpr and(BoolExpr one, BoolExpr other) {
    return and(List.of(one, other));
  }

  /** One of these. */
  public BoolExpr or(List<BoolExpr> formulas) {
    List<BoolExpr> open = formulas.stream().filter(formula -> !formula.isFalse()).toList();
    if (open.stream().anyMatch(Expr::isTrue)) {
      return z3.mkTrue();
    }
    return switch (open.size()) {
      case 0 -> z3.mkFalse();
      case 1 -> open.get(0);
      default -> z3.mkOr(open.toArray(BoolExpr[]::new));
    };
  }

  /** One of these two. */
  public BoolExpr or(BoolExpr one, BoolExpr other) {
    return or(List.of(one, other));
  }

  /** Not this. */
  public BoolExpr not(BoolExpr formula) {
    if (formula.isTrue() || formula.isFalse()) {
      return z3.mkBool(formula.isFalse());
    }
    return z3.mkNot(formula);
  }

  /** If the one, then the other. */
  public BoolExpr implies(BoolExpr one, BoolExpr other) {
    if (one.isTrue()) {
      return other;
    }
    return one.isFalse() || other.isTrue() ? z3.mkTrue() : z3.mkImplies(one, other);
  }

  /** Both or none. */
  public BoolExpr iff(BoolExpr one, BoolExpr other) {
    if (one.isTrue() || one.isFalse()) {
      return one.isTrue() ? other : not(other);
    }
    if (other.isTrue() || other.isFalse()) {
      return other.isTrue() ? one : not(one);
    }
    return one.equals(other) ? z3.mkTrue() : z3.mkIff(one, other);
  }
}
