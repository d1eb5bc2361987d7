package pageflip.prover.logic;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import pageflip.prover.read.SpecError;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Level;
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

  private record Chosen(Value value, Choice choice) {}

  private final Logic logic;
  private final Symbols symbols;
  private final Map<Expression, Chosen> chosen = new IdentityHashMap<>();

  /** Translates into {@code logic}. */
  public Translator(Logic logic, Symbols symbols) {
    this.logic = logic;
    this.symbols = symbols;
  }

  Logic logic() {
    return logic;
  }

  /** What has been chosen so far. It means nothing unless there is an element to choose. */
  public List<Choice> choices() {
    return chosen.values().stream().map(Chosen::choice).toList();
  }

  /** A formula. */
  BoolExpr formula(Expression node, Scope scope, boolean next) {
    Value value = evaluate(node, scope, next);
    if (value instanceof Value.Truth truth) {
      return truth.formula();
    }
    throw new SpecError(node, "expected a formula, found " + Logic.typeOf(value));
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
      return except(except, scope, next);
    } else if (node instanceof Expression.Cases cases) {
      return cases(cases, scope, next);
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
      case "=" -> truth(equal(arguments, scope, next));
      case "/=" -> truth(logic.not(equal(arguments, scope, next)));
      case "\\in" -> truth(in(arguments, scope, next));
      case "\\notin" -> truth(logic.not(in(arguments, scope, next)));
      case "\\subseteq" ->
          truth(subset(set(arguments.get(0), scope, next), set(arguments.get(1), scope, next)));
      case "\\cup", "\\union" -> union(arguments, scope, next);
      case "\\cap", "\\intersect" -> meet(arguments, scope, next, true);
      case "\\" -> meet(arguments, scope, next, false);
      case "SUBSET" -> subsets(set(arguments.get(0), scope, next));
      case "$SetEnumerate" -> enumeration(arguments, scope, next);
      case "$SubsetOf" -> filtered(node, scope, next);
      case "$SetOfAll" -> image(node, scope, next);
      case "$CartesianProd" -> product(arguments, scope, next);
      case "$SetOfFcns" -> functions(arguments, scope, next);
      case "$SetOfRcds" -> records(arguments, scope, next);
      case "$Tuple" -> {
        List<Value> parts = new ArrayList<>();
        for (Expression part : arguments) {
          parts.add(evaluate(part, scope, next));
        }
        yield new Value.Tuple(parts);
      }
      case "$RcdConstructor" -> record(arguments, scope, next);
      case "$RcdSelect" -> field(evaluate(arguments.get(0), scope, next), text(arguments.get(1)));
      case "$FcnApply" -> application(arguments, scope, next);
      case "$FcnConstructor" -> constructor(node, scope, next);
      case "$IfThenElse" ->
          logic.choose(
              formula(arguments.get(0), scope, next),
              lazily(arguments.get(0), true, arguments.get(1), scope, next),
              lazily(arguments.get(0), false, arguments.get(2), scope, next));
      case "$BoundedChoose" -> chosen(node, scope);
      case "$BoundedForall" -> truth(quantified(node, scope, next, true));
      case "$BoundedExists" -> truth(quantified(node, scope, next, false));
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

  private static String text(Expression node) {
    return ((Expression.Text) node).content();
  }

  private List<BoolExpr> formulas(List<Expression> nodes, Scope scope, boolean next) {
    List<BoolExpr> formulas = new ArrayList<>();
    for (Expression node : nodes) {
      formulas.add(formula(node, scope, next));
    }
    return formulas;
  }

  // ---- sets -----------------------------------------------------------------------------------

  Value.Collection set(Expression node, Scope scope, boolean next) {
    Value value = evaluate(node, scope, next);
    if (value instanceof Value.Collection set) {
      return set;
    }
    throw new SpecError(node, "expected a set, found " + Logic.typeOf(value));
  }

  private BoolExpr equal(List<Expression> arguments, Scope scope, boolean next) {
    return logic.equal(
        evaluate(arguments.get(0), scope, next), evaluate(arguments.get(1), scope, next));
  }

  private BoolExpr in(List<Expression> arguments, Scope scope, boolean next) {
    return has(set(arguments.get(1), scope, next), evaluate(arguments.get(0), scope, next));
  }

  BoolExpr has(Value.Collection set, Value value) {
    if (set.elements() instanceof Type.Anything) {
      return set.has().apply(value);
    }
    return set.has().apply(logic.as(value, Logic.join(Logic.typeOf(value), set.elements())));
  }

  private BoolExpr subset(Value.Collection one, Value.Collection other) {
    Type elements = Logic.join(one.elements(), other.elements());
    return logic.forAll(elements, x -> logic.implies(has(one, x), has(other, x)));
  }

  private Value union(List<Expression> arguments, Scope scope, boolean next) {
    Value.Collection one = set(arguments.get(0), scope, next);
    Value.Collection other = set(arguments.get(1), scope, next);
    return new Value.Collection(
        Logic.join(one.elements(), other.elements()),
        false,
        x -> logic.or(has(one, x), has(other, x)));
  }

  private Value meet(List<Expression> arguments, Scope scope, boolean next, boolean both) {
    Value.Collection one = set(arguments.get(0), scope, next);
    Value.Collection other = set(arguments.get(1), scope, next);
    return new Value.Collection(
        Logic.join(one.elements(), other.elements()),
        false,
        x -> logic.and(has(one, x), both ? has(other, x) : logic.not(has(other, x))));
  }

  private Value subsets(Value.Collection of) {
    return new Value.Collection(
        new Type.Sets(of.elements()), false, x -> subset((Value.Collection) x, of));
  }

  private Value enumeration(List<Expression> nodes, Scope scope, boolean next) {
    List<Value> elements = new ArrayList<>();
    Type type = new Type.Anything();
    for (Expression node : nodes) {
      Value element = evaluate(node, scope, next);
      elements.add(element);
      type = Logic.join(type, Logic.typeOf(element));
    }
    return new Value.Collection(
        type, false, x -> logic.or(elements.stream().map(e -> logic.equal(x, e)).toList()));
  }

  private Value filtered(Expression.Application node, Scope scope, boolean next) {
    Value.Collection from = set(node.bounds().get(0).set(), scope, next);
    return new Value.Collection(
        from.elements(),
        false,
        x -> logic.and(has(from, x), formula(node.argument(0), bound(node, 0, scope, x), next)));
  }

  private Value image(Expression.Application node, Scope scope, boolean next) {
    Type type = Logic.typeOf(evaluate(node.argument(0), sampled(node, 0, scope, next), next));
    return new Value.Collection(
        type,
        false,
        y ->
            within(
                node,
                0,
                scope,
                next,
                false,
                inner -> logic.equal(y, evaluate(node.argument(0), inner, next))));
  }

  private Value product(List<Expression> nodes, Scope scope, boolean next) {
    List<Value.Collection> sets = new ArrayList<>();
    for (Expression node : nodes) {
      sets.add(set(node, scope, next));
    }
    return new Value.Collection(
        new Type.Tuples(sets.stream().map(Value.Collection::elements).toList()),
        sets.stream().allMatch(Value.Collection::whole),
        x -> {
          List<BoolExpr> parts = new ArrayList<>();
          for (int n = 0; n < sets.size(); n++) {
            parts.add(has(sets.get(n), ((Value.Tuple) x).parts().get(n)));
          }
          return logic.and(parts);
        });
  }

  private Value functions(List<Expression> nodes, Scope scope, boolean next) {
    Value.Collection from = whole(nodes.get(0), scope, next);
    Value.Collection to = set(nodes.get(1), scope, next);
    return new Value.Collection(
        new Type.Functions(from.elements(), to.elements()),
        false,
        f ->
            logic.forAll(
                from.elements(),
                x ->
                    logic.implies(
                        logic.present(x), has(to, ((Value.Mapping) f).apply().apply(x)))));
  }

  private Value.Collection whole(Expression node, Scope scope, boolean next) {
    Value.Collection set = set(node, scope, next);
    if (!set.whole()
        || !(set.elements() instanceof Type.Atoms || set.elements() instanceof Type.Tuples)) {
      throw new SpecError(
          node, "a function whose domain is not a constant set is outside of what can be proved");
    }
    return set;
  }

  private Value records(List<Expression> pairs, Scope scope, boolean next) {
    SortedMap<String, Value.Collection> sets = new TreeMap<>();
    SortedMap<String, Type> types = new TreeMap<>();
    for (Expression pair : pairs) {
      List<Expression> field = ((Expression.Application) pair).arguments();
      Value.Collection set = set(field.get(1), scope, next);
      sets.put(text(field.get(0)), set);
      types.put(text(field.get(0)), set.elements());
    }
    return new Value.Collection(
        new Type.Records(types),
        false,
        x -> {
          Value.Record record = (Value.Record) x;
          List<BoolExpr> fields = new ArrayList<>();
          fields.add(logic.not(record.absent()));
          sets.forEach((name, set) -> fields.add(has(set, record.fields().get(name))));
          return logic.and(fields);
        });
  }

  // ---- functions and records ------------------------------------------------------------------

  private Value record(List<Expression> pairs, Scope scope, boolean next) {
    SortedMap<String, Value> fields = new TreeMap<>();
    for (Expression pair : pairs) {
      List<Expression> field = ((Expression.Application) pair).arguments();
      fields.put(text(field.get(0)), evaluate(field.get(1), scope, next));
    }
    return new Value.Record(fields, logic.z3().mkFalse());
  }

  private static Value field(Value value, String name) {
    if (value instanceof Value.Record record && record.fields().containsKey(name)) {
      return record.fields().get(name);
    }
    throw new Untranslatable("the field %s of %s".formatted(name, Logic.typeOf(value)));
  }

  private Value application(List<Expression> arguments, Scope scope, boolean next) {
    Value function = evaluate(arguments.get(0), scope, next);
    if (function instanceof Value.Tuple tuple
        && arguments.get(1) instanceof Expression.Numeral index) {
      return tuple.parts().get(index.value() - 1);
    }
    return at(function, evaluate(arguments.get(1), scope, next));
  }

  private Value at(Value function, Value argument) {
    if (function instanceof Value.Mapping mapping) {
      Type type = Logic.join(mapping.type().from(), Logic.typeOf(argument));
      return mapping.apply().apply(logic.as(argument, type));
    }
    throw new Untranslatable(Logic.typeOf(function) + " applied to something");
  }

  private Value constructor(Expression.Application node, Scope scope, boolean next) {
    if (node.bounds().size() != 1
        || node.bounds().get(0).names().size() != 1
        || node.bounds().get(0).isTuple()) {
      throw new Untranslatable("a function of several variables");
    }
    Value.Collection from = whole(node.bounds().get(0).set(), scope, next);
    Expression body = node.argument(0);
    Type to = Logic.typeOf(evaluate(body, sampled(node, 0, scope, next), next));
    return new Value.Mapping(
        new Type.Functions(from.elements(), to),
        x -> evaluate(body, bound(node, 0, scope, x), next));
  }

  private Value except(Expression.Except node, Scope scope, boolean next) {
    Value result = evaluate(node.function(), scope, next);
    for (Expression.Change change : node.changes()) {
      result =
          changed(
              result,
              change.path(),
              0,
              scope,
              next,
              old -> evaluate(change.value(), scope.with(change.old(), old), next));
    }
    return result;
  }

  private Value changed(
      Value old,
      List<Expression> path,
      int depth,
      Scope scope,
      boolean next,
      UnaryOperator<Value> change) {
    if (depth == path.size()) {
      return change.apply(old);
    }
    if (old instanceof Value.Record record) {
      SortedMap<String, Value> fields = new TreeMap<>(record.fields());
      String name = text(path.get(depth));
      fields.put(name, changed(field(old, name), path, depth + 1, scope, next, change));
      return new Value.Record(fields, record.absent());
    }
    if (!(old instanceof Value.Mapping mapping)) {
      throw new Untranslatable("EXCEPT of " + Logic.typeOf(old));
    }
    Value index = logic.as(evaluate(path.get(depth), scope, next), mapping.type().from());
    Value there = changed(mapping.apply().apply(index), path, depth + 1, scope, next, change);
    Type to = Logic.join(mapping.type().to(), Logic.typeOf(there));
    return new Value.Mapping(
        new Type.Functions(mapping.type().from(), to),
        x ->
            logic.choose(
                logic.and(logic.equal(x, index), logic.present(index)),
                there,
                mapping.apply().apply(x)));
  }

  private Value cases(Expression.Cases node, Scope scope, boolean next) {
    Value result = node.other() == null ? null : evaluate(node.other(), scope, next);
    for (int n = node.arms().size() - 1; n >= 0; n--) {
      Expression.Arm arm = node.arms().get(n);
      BoolExpr condition = formula(arm.condition(), scope, next);
      if (condition.isTrue()) {
        result = evaluate(arm.value(), scope, next);
      } else if (result == null) {
        throw new Untranslatable("CASE without OTHER");
      } else if (!condition.isFalse()) {
        result = logic.choose(condition, evaluate(arm.value(), scope, next), result);
      }
    }
    return result;
  }

  // ---- quantifiers ----------------------------------------------------------------------------

  private BoolExpr quantified(Expression.Application node, Scope scope, boolean next, boolean all) {
    return within(node, 0, scope, next, all, inner -> formula(node.argument(0), inner, next));
  }

  /** The same element wherever it is asked for, so it must depend on nothing but constants. */
  private Value chosen(Expression.Application node, Scope scope) {
    if (node.level() != Level.CONSTANT || scope != Scope.EMPTY) {
      throw new Untranslatable("CHOOSE that depends on more than constants");
    }
    if (node.bounds().get(0).isTuple()) {
      throw new Untranslatable("CHOOSE of a tuple");
    }
    Chosen known = chosen.get(node);
    if (known == null) {
      Value.Collection set = set(node.bounds().get(0).set(), scope, false);
      Value value = logic.unknown(set.elements(), logic.fresh("CHOOSE"));
      BoolExpr so =
          logic.and(
              has(set, value), formula(node.argument(0), bound(node, 0, scope, value), false));
      known = new Chosen(value, new Choice(node, quantified(node, scope, false, false), so));
      chosen.put(node, known);
    }
    return known.value;
  }

  /** Quantifies the names of a node over their sets, from the {@code n}th set on. */
  private BoolExpr within(
      Expression.Application node,
      int n,
      Scope scope,
      boolean next,
      boolean all,
      java.util.function.Function<Scope, BoolExpr> body) {
    if (n == node.bounds().size()) {
      return body.apply(scope);
    }
    Value.Collection set = set(node.bounds().get(n).set(), scope, next);
    List<Operator.Parameter> names = node.bounds().get(n).names();
    if (node.bounds().get(n).isTuple()) {
      return each(set, all, x -> within(node, n + 1, bound(node, n, scope, x), next, all, body));
    }
    return eachName(node, n, 0, names, set, scope, next, all, body);
  }

  private BoolExpr eachName(
      Expression.Application node,
      int n,
      int name,
      List<Operator.Parameter> names,
      Value.Collection set,
      Scope scope,
      boolean next,
      boolean all,
      java.util.function.Function<Scope, BoolExpr> body) {
    if (name == names.size()) {
      return within(node, n + 1, scope, next, all, body);
    }
    return each(
        set,
        all,
        x ->
            eachName(
                node, n, name + 1, names, set, scope.with(names.get(name), x), next, all, body));
  }

  private BoolExpr each(
      Value.Collection set, boolean all, java.util.function.Function<Value, BoolExpr> body) {
    return all
        ? logic.forAll(set.elements(), x -> logic.implies(has(set, x), body.apply(x)))
        : logic.exists(set.elements(), x -> logic.and(has(set, x), body.apply(x)));
  }

  /** The scope in which the one name, or tuple of names, of the {@code n}th set is {@code x}. */
  private static Scope bound(Expression.Application node, int n, Scope scope, Value x) {
    List<Operator.Parameter> names = node.bounds().get(n).names();
    if (!node.bounds().get(n).isTuple()) {
      return scope.with(names.get(0), x);
    }
    Scope inner = scope;
    for (int part = 0; part < names.size(); part++) {
      inner = inner.with(names.get(part), ((Value.Tuple) x).parts().get(part));
    }
    return inner;
  }

  /** A scope in which the names have values of the right types: to find what an expression is. */
  private Scope sampled(Expression.Application node, int n, Scope scope, boolean next) {
    Scope inner = scope;
    for (int set = n; set < node.bounds().size(); set++) {
      Type type = set(node.bounds().get(set).set(), inner, next).elements();
      if (node.bounds().get(set).isTuple()) {
        inner = bound(node, set, inner, logic.unknown(type, logic.fresh("sample")));
      } else {
        for (Operator.Parameter name : node.bounds().get(set).names()) {
          inner = inner.with(name, logic.unknown(type, logic.fresh("sample")));
        }
      }
    }
    return inner;
  }
}
