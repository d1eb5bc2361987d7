package pageflip.prover.logic;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Expr;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a TLA+ expression means, in terms of a first-order logic: functions and sets are never terms
 * of it, but ways to make terms and formulas of others.
 */
public sealed interface Value {
  /** A Boolean. */
  record Truth(BoolExpr formula) implements Value {}

  /** A string. */
  record Text(Expr<?> term) implements Value {}

  /** An element of a constant set, or its absence. */
  record Atom(Type.Atoms type, Expr<?> term) implements Value {}

  /** The absence of a value. */
  record Nothing() implements Value {}

  /** A function whose domain is all of its type's. */
  record Mapping(Type.Functions type, UnaryOperator<Value> apply) implements Value {}

  /**
   * A set.
   *
   * @param elements their type
   * @param whole whether it is a whole constant set, or a product of such
   * @param has the formula that says that a value is in it
   */
  record Collection(Type elements, boolean whole, Function<Value, BoolExpr> has) implements Value {}

  /**
   * A record.
   *
   * @param absent the formula that says that there is none
   */
  record Record(SortedMap<String, Value> fields, BoolExpr absent) implements Value {}

  /** A tuple. */
  record Tuple(List<Value> parts) implements Value {}
}
