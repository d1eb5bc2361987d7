package pageflip.prover.logic;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pageflip.prover.read.SpecError;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Level;
import pageflip.prover.syntax.Operator;

/**
 * Takes a next-state formula apart, into steps that each say what some variables become.
 *
 * <p>What a variable becomes is put in its place wherever it stands under a prime; so most of a
 * step needs no formula at all.
 */
public final class Steps {
  /** A formula of two states, with what its names mean. */
  private record Conjunct(Expression node, Scope scope) {}

  /**
   * A way to take an action.
   *
   * @param action its name
   * @param parameters what it is taken with, by name
   * @param conditions formulas of both states that hold
   * @param becomes what variables become, by name: expressions of the first state, as a rule
   * @param unchanged variables that become what they are
   * @param within other variables, of which some set is named that they come to be in
   * @param arguments what the action's operator is applied to, in order
   */
  public record Step(
      String action,
      Map<String, Value> parameters,
      List<Formula> conditions,
      Map<String, Term> becomes,
      Set<String> unchanged,
      Set<String> within,
      List<Term> arguments) {}

  /** A formula that is translated when both states are known. */
  @FunctionalInterface
  public interface Formula {
    /** The formula, as {@code translator} translates it. */
    BoolExpr in(Translator translator);
  }

  /** A value that is translated when both states are known. */
  @FunctionalInterface
  public interface Term {
    /** The value, as {@code translator} translates it. */
    Value in(Translator translator);
  }

  private static final class Partial {
    private final String action;
    private final Map<String, Value> parameters;
    private final List<Formula> conditions;
    private final Map<String, Term> becomes;
    private final Set<String> unchanged;
    private final Set<String> within = new LinkedHashSet<>();
    private List<Term> arguments = List.of();

    Partial(String action) {
      this(action, Map.of(), List.of(), Map.of(), Set.of());
    }

    private Partial(
        String action,
        Map<String, Value> parameters,
        List<Formula> conditions,
        Map<String, Term> becomes,
        Set<String> unchanged) {
      this.action = action;
      this.parameters = new LinkedHashMap<>(parameters);
      this.conditions = new ArrayList<>(conditions);
      this.becomes = new LinkedHashMap<>(becomes);
      this.unchanged = new LinkedHashSet<>(unchanged);
    }

    Partial copy() {
      Partial copy = new Partial(action, parameters, conditions, becomes, unchanged);
      copy.arguments = arguments;
      copy.within.addAll(within);
      return copy;
    }

    Partial named(String name) {
      return new Partial(name, parameters, conditions, becomes, unchanged);
    }
  }

  private final Translator translator;

  /** Translates with {@code translator} the sets that names are of. */
  public Steps(Translator translator) {
    this.translator = translator;
  }

  /** The steps of a next-state formula. */
  public List<Step> of(Expression next) {
    List<Step> steps = new ArrayList<>();
    Expression node = next;
    while (node instanceof Expression.Application application
        && application.operator() instanceof Operator.Definition definition
        && definition.isPlain()) {
      node = definition.body();
    }
    for (Partial partial : split(node, Scope.EMPTY, new Partial(null), "Next")) {
      steps.add(
          new Step(
              partial.action,
              partial.parameters,
              partial.conditions,
              partial.becomes,
              partial.unchanged,
              partial.within,
              partial.arguments));
    }
    return steps;
  }

  /** The state in which an initial predicate holds: the second state of a step from nowhere. */
  public Step initial(Expression init) {
    Partial so = new Partial("Init");
    begin(init, Scope.EMPTY, so);
    return new Step("Init", Map.of(), so.conditions, so.becomes, Set.of(), so.within, List.of());
  }

  private void begin(Expression node, Scope scope, Partial so) {
    if (node instanceof Expression.Instance instance) {
      begin(instance.body(), Translator.substituted(instance, scope), so);
      return;
    }
    if (node instanceof Expression.Application application) {
      Operator operator = application.operator();
      if (operator instanceof Operator.Definition definition) {
        begin(definition.body(), Translator.applied(definition, application, scope), so);
        return;
      }
      String name = operator.name();
      if (name.equals("$ConjList") || name.equals("\\land")) {
        for (Expression part : application.arguments()) {
          begin(part, scope, so);
        }
        return;
      }
      if (name.equals("=")) {
        String variable = variable(application.argument(0), scope);
        if (variable != null && !so.becomes.containsKey(variable)) {
          Expression value = application.argument(1);
          so.becomes.put(variable, t -> t.evaluate(value, scope, true));
          return;
        }
      }
    }
    if (node instanceof Expression.Application application && application.name().equals("\\in")) {
      String variable = variable(application.argument(0), scope);
      if (variable != null) {
        so.within.add(variable);
      }
    }
    so.conditions.add(t -> t.formula(node, scope, true));
  }

  /** Goes down to operators that have a name, through disjunctions and quantifiers. */
  private List<Partial> split(Expression node, Scope scope, Partial so, String name) {
    if (node instanceof Expression.Application application) {
      String operator = application.name();
      switch (operator) {
        case "$DisjList", "\\lor" -> {
          List<Partial> all = new ArrayList<>();
          for (Expression disjunct : application.arguments()) {
            all.addAll(split(disjunct, scope, so.copy(), name));
          }
          return all;
        }
        case "$BoundedExists" -> {
          Partial inner = so.copy();
          Scope named = witnesses(application, scope, inner);
          return split(application.argument(0), named, inner, name);
        }
        default -> {
          if (application.operator() instanceof Operator.Definition definition) {
            Partial named = so.named(definition.name());
            named.arguments =
                application.arguments().stream()
                    .<Term>map(argument -> t -> t.evaluate(argument, scope, false))
                    .toList();
            return conjoin(List.of(new Conjunct(node, scope)), named);
          }
        }
      }
    }
    return conjoin(List.of(new Conjunct(node, scope)), so.named(name));
  }

  /** Names that stand for something, of which is known that it is in their sets. */
  private Scope witnesses(Expression.Application node, Scope scope, Partial into) {
    Scope inner = scope;
    for (int n = 0; n < node.bounds().size(); n++) {
      Scope here = inner;
      Expression bound = node.bounds().get(n).set();
      Type type = translator.set(bound, inner, false).elements();
      if (node.bounds().get(n).isTuple()) {
        throw new SpecError(
            node, "a quantified tuple in an action is outside of what can be proved");
      }
      for (Operator.Parameter name : node.bounds().get(n).names()) {
        String fresh = name.name();
        Value value = translator.logic().unknown(type, translator.logic().fresh(fresh));
        into.parameters.put(fresh, value);
        into.conditions.add(t -> t.has(t.set(bound, here, false), value));
        inner = inner.with(name, value);
      }
    }
    return inner;
  }

  /** All ways in which all of the conjuncts hold. */
  private List<Partial> conjoin(List<Conjunct> conjuncts, Partial so) {
    List<Partial> ways = List.of(so);
    for (Conjunct conjunct : conjuncts) {
      List<Partial> more = new ArrayList<>();
      for (Partial way : ways) {
        more.addAll(add(conjunct, way));
      }
      ways = more;
    }
    return ways;
  }

  private List<Partial> add(Conjunct conjunct, Partial so) {
    Expression node = conjunct.node;
    Scope scope = conjunct.scope;
    if (node.level().compareTo(Level.ACTION) < 0) {
      return constrained(node, scope, so);
    }
    if (node instanceof Expression.Let let) {
      return add(new Conjunct(let.body(), scope), so);
    }
    if (node instanceof Expression.Instance instance) {
      return add(new Conjunct(instance.body(), Translator.substituted(instance, scope)), so);
    }
    if (!(node instanceof Expression.Application application)) {
      return constrained(node, scope, so);
    }
    Operator operator = application.operator();
    Scope.Meaning meaning = scope.meaning(operator);
    if (meaning != null) {
      return add(new Conjunct(meaning.expression(), meaning.scope()), so);
    }
    if (operator instanceof Operator.Definition definition) {
      return add(
          new Conjunct(definition.body(), Translator.applied(definition, application, scope)), so);
    }
    List<Expression> arguments = application.arguments();
    switch (operator.name()) {
      case "$ConjList", "\\land" -> {
        List<Conjunct> parts = new ArrayList<>();
        for (Expression part : arguments) {
          parts.add(new Conjunct(part, scope));
        }
        return conjoin(parts, so);
      }
      case "$DisjList", "\\lor" -> {
        List<Partial> ways = new ArrayList<>();
        for (Expression part : arguments) {
          ways.addAll(add(new Conjunct(part, scope), so.copy()));
        }
        return ways;
      }
      case "$IfThenElse" -> {
        return branches(arguments, scope, so);
      }
      case "$BoundedExists" -> {
        Partial inner = so.copy();
        Scope named = witnesses(application, scope, inner);
        return add(new Conjunct(arguments.get(0), named), inner);
      }
      case "UNCHANGED" -> {
        return unchanged(arguments.get(0), scope, so);
      }
      case "=" -> {
        String variable = primed(arguments.get(0), scope);
        if (variable != null && !so.becomes.containsKey(variable)) {
          so.becomes.put(variable, t -> t.evaluate(arguments.get(1), scope, false));
          return List.of(so);
        }
        return constrained(node, scope, so);
      }
      case "\\in" -> {
        String variable = primed(arguments.get(0), scope);
        if (variable != null) {
          so.within.add(variable);
        }
        return constrained(node, scope, so);
      }
      default -> {
        return constrained(node, scope, so);
      }
    }
  }

  private List<Partial> branches(List<Expression> arguments, Scope scope, Partial so) {
    BoolExpr condition = translator.formula(arguments.get(0), scope, false);
    List<Partial> ways = new ArrayList<>();
    if (!condition.isFalse()) {
      Partial then = so.copy();
      then.conditions.add(t -> t.formula(arguments.get(0), scope, false));
      ways.addAll(add(new Conjunct(arguments.get(1), scope), then));
    }
    if (!condition.isTrue()) {
      Partial otherwise = so.copy();
      otherwise.conditions.add(t -> t.logic().not(t.formula(arguments.get(0), scope, false)));
      ways.addAll(add(new Conjunct(arguments.get(2), scope), otherwise));
    }
    return ways;
  }

  private List<Partial> unchanged(Expression node, Scope scope, Partial so) {
    if (node instanceof Expression.Instance instance) {
      return unchanged(instance.body(), Translator.substituted(instance, scope), so);
    }
    if (node instanceof Expression.Application application) {
      Operator operator = application.operator();
      Scope.Meaning meaning = scope.meaning(operator);
      if (meaning != null) {
        return unchanged(meaning.expression(), meaning.scope(), so);
      }
      if (operator instanceof Operator.Declared declared && declared.isVariable()) {
        String variable = declared.name();
        if (!so.becomes.containsKey(variable)) {
          so.becomes.put(variable, t -> t.evaluate(node, scope, false));
          so.unchanged.add(variable);
          return List.of(so);
        }
      } else if (operator.name().equals("$Tuple")) {
        List<Partial> ways = List.of(so);
        for (Expression part : application.arguments()) {
          List<Partial> more = new ArrayList<>();
          for (Partial way : ways) {
            more.addAll(unchanged(part, scope, way));
          }
          ways = more;
        }
        return ways;
      } else if (operator instanceof Operator.Definition definition && definition.isPlain()) {
        return unchanged(definition.body(), scope, so);
      }
    }
    so.conditions.add(
        t -> t.logic().equal(t.evaluate(node, scope, true), t.evaluate(node, scope, false)));
    return List.of(so);
  }

  /** The name of the variable if the node is a variable with a prime, or null. */
  private static String primed(Expression node, Scope scope) {
    if (!(node instanceof Expression.Application prime) || !prime.name().equals("'")) {
      return null;
    }
    return variable(prime.argument(0), scope);
  }

  /** The name of the variable if the node is one, perhaps by another name, or null. */
  static String variable(Expression node, Scope scope) {
    Expression inner = node;
    Scope where = scope;
    while (inner instanceof Expression.Application application) {
      Scope.Meaning meaning = where.meaning(application.operator());
      if (meaning == null) {
        return application.operator() instanceof Operator.Declared declared && declared.isVariable()
            ? declared.name()
            : null;
      }
      inner = meaning.expression();
      where = meaning.scope();
    }
    return null;
  }

  /**
   * The variables of a subscript, all of which stay as they are where it does.
   *
   * @throws SpecError if it is anything but a variable, or a tuple of such, or the name of one
   */
  public static Set<String> subscript(Expression node) {
    Set<String> names = new LinkedHashSet<>();
    collect(node, names);
    return names;
  }

  private static void collect(Expression node, Set<String> names) {
    if (node instanceof Expression.Application application) {
      Operator operator = application.operator();
      if (operator instanceof Operator.Declared declared
          && declared.isVariable()
          && application.arguments().isEmpty()) {
        names.add(declared.name());
        return;
      }
      if (operator.name().equals("$Tuple")) {
        for (Expression part : application.arguments()) {
          collect(part, names);
        }
        return;
      }
      if (operator instanceof Operator.Definition definition
          && definition.isPlain()
          && definition.body() instanceof Expression.Application body) {
        collect(body, names);
        return;
      }
    }
    throw new SpecError(
        node, "what stands under [Next]_ should be a tuple of variables: then they all stay");
  }

  private List<Partial> constrained(Expression node, Scope scope, Partial so) {
    so.conditions.add(t -> t.formula(node, scope, false));
    return List.of(so);
  }
}
