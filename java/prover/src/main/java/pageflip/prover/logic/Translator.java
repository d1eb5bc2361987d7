package pageflip.prover.logic;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.List;
import pageflip.prover.read.SpecError;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Operator;

/**
 * Says what TLA+ expressions mean in first-order logic.
 *
 * <p>Definitions are followed, instances are substituted, and bound names are replaced by terms.
 * What is outside of the fragment is a {@link SpecError} that names the construct and its place.
 */
public final class Translator {
  /** What variables and constants are. */
  public interface Symbols {
    /** The value of a constant; null if it is none of this specification's. */
    Value constant(String name);

    /** The value of a variable, in the state or in the next one. */
    Value variable(String name, boolean next);
  }

  /**
   * An element that is chosen of a constant set.
   *
   * @param node where
   * @param exists that there is one to choose
   * @param known what is known of the element if there is
   */
  public record Choice(Expression node, BoolExpr exists, BoolExpr known) {}

  private final Logic logic;
  private final Symbols symbols;
  private final SetTranslator sets;
  private final FunctionTranslator functions;
  private final QuantifierTranslator quantifiers;

  /** Translates into {@code logic}. */
  public Translator(Logic logic, Symbols symbols) {
    this.logic = logic;
    this.symbols = symbols;
    sets = new SetTranslator(this);
    functions = new FunctionTranslator(this);
    quantifiers = new QuantifierTranslator(this);
  }

  Logic logic() {
    return logic;
  }

  SetTranslator sets() {
    return sets;
  }

  FunctionTranslator functions() {
    return functions;
  }

  QuantifierTranslator quantifiers() {
    return quantifiers;
  }

  /** That a value is in a set. */
  BoolExpr has(Value.Collection set, Value value) {
    return sets.has(set, value);
  }

  /** What has been chosen so far. It means nothing unless there is an element to choose. */
  public List<Choice> choices() {
    return quantifiers.choices();
  }

  /** A formula. */
  BoolExpr formula(Expression node, Scope scope, boolean next) {
    Value value = evaluate(node, scope, next);
    if (value instanceof Value.Truth truth) {
      return truth.formula();
    }
    throw new SpecError(node, "expected a formula, found " + Type.of(value));
  }

  Value evaluate(Expression node, Scope scope, boolean next) {
    try {
      return translate(node, scope, next);
    } catch (Untranslatable outside) {
      throw new SpecError(node, outside.getMessage() + " is outside of what can be proved");
    }
  }

  private Value translate(Expression node, Scope scope, boolean next) {
    if (node instanceof Expression.Application application) {
      return apply(application, scope, next);
    } else if (node instanceof Expression.Text string) {
      return logic.text(string.content());
    } else if (node instanceof Expression.Let let) {
      return evaluate(let.body(), scope, next);
    } else if (node instanceof Expression.Instance instance) {
      return evaluate(instance.body(), substituted(instance, scope), next);
    } else if (node instanceof Expression.Except except) {
      return functions.except(except, scope, next);
    } else if (node instanceof Expression.Cases cases) {
      return functions.cases(cases, scope, next);
    } else if (node instanceof Expression.Other other) {
      throw new Untranslatable(other.what());
    } else if (node instanceof Expression.Numeral) {
      throw new Untranslatable("a number");
    }
    throw new AssertionError(node);
  }

  /** The scope of an instance's definitions. */
  static Scope substituted(Expression.Instance instance, Scope scope) {
    Scope inner = scope;
    for (Expression.Substitution substitution : instance.substitutions()) {
      inner =
          inner.with(substitution.declared(), new Scope.Meaning(substitution.expression(), scope));
    }
    return inner;
  }

  /** The scope of a definition's body where it is applied. */
  static Scope applied(
      Operator.Definition definition, Expression.Application application, Scope scope) {
    Scope inner = scope;
    List<Operator.Parameter> parameters = definition.parameters();
    for (int n = 0; n < parameters.size(); n++) {
      if (parameters.get(n).arity() > 0) {
        throw new SpecError(
            application, "an operator as an argument is outside of what can be proved");
      }
      inner = inner.with(parameters.get(n), new Scope.Meaning(application.argument(n), scope));
    }
    return inner;
  }

  private Value apply(Expression.Application node, Scope scope, boolean next) {
    Operator operator = node.operator();
    Value bound = scope.value(operator);
    if (bound != null) {
      return bound;
    }
    Scope.Meaning meaning = scope.meaning(operator);
    if (meaning != null) {
      return evaluate(meaning.expression(), meaning.scope(), next);
    }
    if (operator instanceof Operator.Declared declared) {
      String name = declared.name();
      if (declared.isVariable()) {
        return symbols.variable(name, next);
      }
      if (declared.arity() > 0) {
        throw new Untranslatable("the constant operator " + name);
      }
      Value constant = symbols.constant(name);
      if (constant == null) {
        throw new Untranslatable("the constant " + name);
      }
      return constant;
    }
    if (operator instanceof Operator.Foreign foreign) {
      throw new Untranslatable(foreign.what());
    }
    if (operator instanceof Operator.Definition definition) {
      return evaluate(definition.body(), applied(definition, node, scope), next);
    }
    return builtIn(node, operator.name(), scope, next);
  }

  private Value builtIn(Expression.Application node, String name, Scope scope, boolean next) {
    List<Expression> arguments = node.arguments();
    return switch (name) {
      case "TRUE" -> new Value.Truth(logic.z3().mkTrue());
      case "FALSE" -> new Value.Truth(logic.z3().mkFalse());
      case "BOOLEAN" -> new Value.Collection(new Type.Truth(), true, x -> logic.z3().mkTrue());
      case "STRING" -> new Value.Collection(new Type.Text(), true, logic::present);
      case "$ConjList", "\\land" -> truth(logic.and(formulas(arguments, scope, next)));
      case "$DisjList", "\\lor" -> truth(logic.or(formulas(arguments, scope, next)));
      case "\\lnot" -> truth(logic.not(formula(arguments.get(0), scope, next)));
      case "=>" ->
          truth(
              logic.implies(
                  formula(arguments.get(0), scope, next), formula(arguments.get(1), scope, next)));
      case "\\equiv" ->
          truth(
              logic.iff(
                  formula(arguments.get(0), scope, next), formula(arguments.get(1), scope, next)));
      case "=" -> truth(sets.equal(arguments, scope, next));
      case "/=" -> truth(logic.not(sets.equal(arguments, scope, next)));
      case "\\in" -> truth(sets.in(arguments, scope, next));
      case "\\notin" -> truth(logic.not(sets.in(arguments, scope, next)));
      case "\\subseteq" ->
          truth(
              sets.subset(set(arguments.get(0), scope, next), set(arguments.get(1), scope, next)));
      case "\\cup", "\\union" -> sets.union(arguments, scope, next);
      case "\\cap", "\\intersect" -> sets.meet(arguments, scope, next, true);
      case "\\" -> sets.meet(arguments, scope, next, false);
      case "SUBSET" -> sets.subsets(set(arguments.get(0), scope, next));
      case "$SetEnumerate" -> sets.enumeration(arguments, scope, next);
      case "$SubsetOf" -> sets.filtered(node, scope, next);
      case "$SetOfAll" -> sets.image(node, scope, next);
      case "$CartesianProd" -> sets.product(arguments, scope, next);
      case "$SetOfFcns" -> sets.functions(arguments, scope, next);
      case "$SetOfRcds" -> sets.records(arguments, scope, next);
      case "$Tuple" -> {
        List<Value> parts = new ArrayList<>();
        for (Expression part : arguments) {
          parts.add(evaluate(part, scope, next));
        }
        yield new Value.Tuple(parts);
      }
      case "$RcdConstructor" -> functions.record(arguments, scope, next);
      case "$RcdSelect" ->
          FunctionTranslator.field(evaluate(arguments.get(0), scope, next), text(arguments.get(1)));
      case "$FcnApply" -> functions.application(arguments, scope, next);
      case "$FcnConstructor" -> functions.constructor(node, scope, next);
      case "$IfThenElse" ->
          logic.choose(
              formula(arguments.get(0), scope, next),
              lazily(arguments.get(0), true, arguments.get(1), scope, next),
              lazily(arguments.get(0), false, arguments.get(2), scope, next));
      case "$BoundedChoose" -> quantifiers.chosen(node, scope);
      case "$BoundedForall" -> truth(quantifiers.quantified(node, scope, next, true));
      case "$BoundedExists" -> truth(quantifiers.quantified(node, scope, next, false));
      case "'" -> evaluate(arguments.get(0), scope, true);
      case "UNCHANGED" ->
          truth(
              logic.equal(
                  evaluate(arguments.get(0), scope, true),
                  evaluate(arguments.get(0), scope, false)));
      default -> throw new Untranslatable(readable(name));
    };
  }

  /** The branch that is not taken need not have a type that goes with the other's. */
  private Value lazily(
      Expression condition, boolean then, Expression branch, Scope scope, boolean next) {
    BoolExpr known = formula(condition, scope, next);
    boolean dead = then ? known.isFalse() : known.isTrue();
    return dead ? new Value.Nothing() : evaluate(branch, scope, next);
  }

  private static String readable(String name) {
    return switch (name) {
      case "$UnboundedForall", "$UnboundedExists" -> "a quantifier without a set";
      case "$UnboundedChoose" -> "CHOOSE without a set";
      case "$RecursiveFcnSpec", "$NonRecursiveFcnSpec" -> "a function defined as f[x \\in S]";
      case "$TemporalForall", "$TemporalExists" -> "a temporal quantifier";
      case "$SquareAct", "$AngleAct" -> "an action in brackets, inside of another formula,";
      case "$WF", "$SF" -> "fairness";
      default -> name;
    };
  }

  private static Value truth(BoolExpr formula) {
    return new Value.Truth(formula);
  }

  static String text(Expression node) {
    return ((Expression.Text) node).content();
  }

  private List<BoolExpr> formulas(List<Expression> nodes, Scope scope, boolean next) {
    List<BoolExpr> formulas = new ArrayList<>();
    for (Expression node : nodes) {
      formulas.add(formula(node, scope, next));
    }
    return formulas;
  }

  Value.Collection set(Expression node, Scope scope, boolean next) {
    Value value = evaluate(node, scope, next);
    if (value instanceof Value.Collection set) {
      return set;
    }
    throw new SpecError(node, "expected a set, found " + Type.of(value));
  }
}
