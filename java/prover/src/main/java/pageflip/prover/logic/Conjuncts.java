package pageflip.prover.logic;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pageflip.prover.read.SpecError;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Operator;

/** Takes formulas apart into conjuncts that have names. */
public final class Conjuncts {
  /**
   * A conjunct.
   *
   * @param name of the innermost definition that it is all of, or is a numbered part of
   */
  public record Conjunct(String name, Expression node, Scope scope) {
    /** The formula, in the state or in the next one. */
    public BoolExpr in(Translator translator, boolean next) {
      return translator.formula(node, scope, next);
    }
  }

  /** A formula {@code Init /\ [][Next]_vars}, with what its names mean. */
  public record Behaviour(Expression init, Expression next, Expression variables, Scope scope) {
    /** Whether its names mean what they mean in the module itself, and not in an instance. */
    public boolean isOfTheModule() {
      return scope == Scope.EMPTY;
    }

    /** That it begins like this. */
    public BoolExpr begins(Translator translator) {
      return translator.formula(init, scope, true);
    }

    /** That it goes on like this, or that nothing that it is about changes. */
    public BoolExpr goesOn(Translator translator) {
      Logic logic = translator.logic();
      return logic.or(
          logic.equal(
              translator.evaluate(variables, scope, true),
              translator.evaluate(variables, scope, false)),
          translator.formula(next, scope, false));
    }
  }

  /**
   * What the specification says that a step is, seen from its parent.
   *
   * @param claim the formula: that some step of the parent is taken, with what
   * @param inRange that what it is taken with is in the sets that the parent takes it from
   */
  public record Witness(BoolExpr claim, BoolExpr inRange) {}

  /**
   * Reads the operator that says what a step is for its parent: a disjunction of steps of the
   * parent, each applied to something, and of {@code UNCHANGED}.
   *
   * @param definition the operator, with the same parameters as the action
   * @param instance what the names of the parent's definitions begin with here, as {@code Flip!}
   * @throws SpecError if it says anything else
   */
  public static Witness witness(
      Operator.Definition definition,
      List<Value> arguments,
      Behaviour parent,
      String instance,
      Translator translator) {
    if (definition.parameters().size() != arguments.size()) {
      throw new SpecError(
          definition.place(), definition.name() + " should have its action's parameters");
    }
    Scope scope = Scope.EMPTY;
    for (int n = 0; n < arguments.size(); n++) {
      scope = scope.with(definition.parameters().get(n), arguments.get(n));
    }
    Map<String, List<Expression>> steps = new HashMap<>();
    disjuncts(unfolded(parent.next()), new ArrayList<>(), steps);
    List<BoolExpr> claims = new ArrayList<>();
    List<BoolExpr> ranges = new ArrayList<>();
    claim(definition.body(), scope, parent, instance, steps, translator, claims, ranges);
    return new Witness(translator.logic().or(claims), translator.logic().and(ranges));
  }

  /** A next-state formula that has a name; that of a single step is the step. */
  private static Expression unfolded(Expression next) {
    return next instanceof Expression.Application application
            && application.operator() instanceof Operator.Definition definition
            && application.arguments().isEmpty()
            && definition.body() instanceof Expression.Application body
            && Set.of("$DisjList", "\\lor", "$BoundedExists").contains(body.name())
        ? body
        : next;
  }

  /** The steps of a next-state formula, and the sets that their arguments are of. */
  private static void disjuncts(
      Expression node, List<Expression> sets, Map<String, List<Expression>> into) {
    if (!(node instanceof Expression.Application application)) {
      throw new SpecError(node, "expected a step of the parent");
    }
    String operator = application.name();
    if (operator.equals("$DisjList") || operator.equals("\\lor")) {
      for (Expression part : application.arguments()) {
        disjuncts(part, sets, into);
      }
    } else if (operator.equals("$BoundedExists")) {
      Map<Object, Expression> of = new HashMap<>();
      for (int n = 0; n < application.bounds().size(); n++) {
        for (Object name : application.bounds().get(n).names()) {
          of.put(name, application.bounds().get(n).set());
        }
      }
      List<Expression> inOrder = new ArrayList<>();
      if (!(application.argument(0) instanceof Expression.Application step)) {
        throw onlySteps(application);
      }
      for (Expression argument : step.arguments()) {
        Expression set =
            argument instanceof Expression.Application name ? of.remove(name.operator()) : null;
        if (set == null) {
          throw onlySteps(application);
        }
        inOrder.add(set);
      }
      if (!of.isEmpty()) {
        throw onlySteps(application);
      }
      into.put(step.name(), inOrder);
    } else {
      into.put(operator, List.of());
    }
  }

  private static SpecError onlySteps(Expression.Application disjunct) {
    return new SpecError(
        disjunct, "expected a step of the parent, applied once to each name that \\E binds here");
  }

  private static void claim(
      Expression node,
      Scope scope,
      Behaviour parent,
      String instance,
      Map<String, List<Expression>> steps,
      Translator translator,
      List<BoolExpr> claims,
      List<BoolExpr> ranges) {
    Logic logic = translator.logic();
    if (!(node instanceof Expression.Application application)) {
      throw new SpecError(node, "expected a step of the parent, or UNCHANGED of its variables");
    }
    String operator = application.name();
    if (operator.equals("$DisjList") || operator.equals("\\lor")) {
      for (Expression part : application.arguments()) {
        claim(part, scope, parent, instance, steps, translator, claims, ranges);
      }
      return;
    }
    if (operator.equals("UNCHANGED")) {
      claims.add(
          logic.equal(
              translator.evaluate(parent.variables(), parent.scope(), true),
              translator.evaluate(parent.variables(), parent.scope(), false)));
      return;
    }
    String step = operator.startsWith(instance) ? operator.substring(instance.length()) : operator;
    List<Expression> sets = operator.startsWith(instance) ? steps.get(step) : null;
    if (sets == null || sets.size() != application.arguments().size()) {
      throw new SpecError(
          node,
          "%s is no step of the parent: expected one of %s".formatted(operator, steps.keySet()));
    }
    BoolExpr taken = translator.formula(node, scope, false);
    claims.add(taken);
    for (int n = 0; n < sets.size(); n++) {
      Value argument = translator.evaluate(application.argument(n), scope, false);
      Value.Collection set = translator.set(sets.get(n), parent.scope(), false);
      ranges.add(logic.implies(taken, translator.has(set, argument)));
    }
  }

  private Conjuncts() {}

  /** The conjuncts of a definition. */
  public static List<Conjunct> of(Operator.Definition definition) {
    List<Conjunct> all = new ArrayList<>();
    collect(definition.name(), definition.body(), Scope.EMPTY, all);
    return all;
  }

  private static void collect(String name, Expression node, Scope scope, List<Conjunct> into) {
    if (node instanceof Expression.Instance instance) {
      collect(name, instance.body(), Translator.substituted(instance, scope), into);
      return;
    }
    if (node instanceof Expression.Application application) {
      if (application.operator() instanceof Operator.Definition definition
          && definition.isPlain()
          && definition.body() != null) {
        collect(definition.name(), definition.body(), scope, into);
        return;
      }
      String operator = application.name();
      if (operator.equals("$ConjList") || operator.equals("\\land")) {
        int number = 0;
        for (Expression part : application.arguments()) {
          number++;
          collect(isDefined(part) ? name : name + "." + number, part, scope, into);
        }
        return;
      }
    }
    into.add(new Conjunct(name, node, scope));
  }

  private static boolean isDefined(Expression node) {
    return node instanceof Expression.Application application
        && application.operator() instanceof Operator.Definition definition
        && definition.isPlain();
  }

  /**
   * The parts of a formula {@code Init /\ [][Next]_vars}.
   *
   * @throws SpecError if it is none
   */
  public static Behaviour behaviour(Operator.Definition definition) {
    Expression init = null;
    Expression.Application box = null;
    Scope scope = null;
    for (Conjunct part : parts(definition)) {
      if (part.node instanceof Expression.Application application
          && application.name().equals("[]")
          && application.argument(0) instanceof Expression.Application inner
          && inner.name().equals("$SquareAct")) {
        if (box != null) {
          throw new SpecError(part.node, definition.name() + " should have one [], and no more");
        }
        box = inner;
        scope = part.scope;
      } else if (init == null) {
        init = part.node;
      } else {
        throw new SpecError(
            part.node, definition.name() + " should be Init /\\ [][Next]_vars, and no more");
      }
    }
    if (init == null || box == null) {
      throw new SpecError(
          definition.place(), definition.name() + " should be Init /\\ [][Next]_vars");
    }
    return new Behaviour(init, box.argument(0), box.argument(1), scope);
  }

  /** As far as the conjunction of two, in one scope. */
  private static List<Conjunct> parts(Operator.Definition definition) {
    Expression node = definition.body();
    Scope scope = Scope.EMPTY;
    while (true) {
      if (node instanceof Expression.Instance instance) {
        scope = Translator.substituted(instance, scope);
        node = instance.body();
      } else if (node instanceof Expression.Application application
          && application.operator() instanceof Operator.Definition inner
          && inner.isPlain()) {
        node = inner.body();
      } else {
        break;
      }
    }
    List<Conjunct> parts = new ArrayList<>();
    if (node instanceof Expression.Application conjunction
        && (conjunction.name().equals("$ConjList") || conjunction.name().equals("\\land"))) {
      for (Expression part : conjunction.arguments()) {
        parts.add(new Conjunct("", part, scope));
      }
    }
    return parts;
  }
}
