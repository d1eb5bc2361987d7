package pageflip.prover.logic;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pageflip.prover.read.SpecError;
import tla2sany.semantic.ASTConstants;
import tla2sany.semantic.ExprOrOpArgNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.SubstInNode;

/** Takes formulas apart into conjuncts that have names. */
public final class Conjuncts {
  /**
   * A conjunct.
   *
   * @param name of the innermost definition that it is all of, or is a numbered part of
   */
  public record Conjunct(String name, ExprOrOpArgNode node, Scope scope) {
    /** The formula, in the state or in the next one. */
    public BoolExpr in(Translator translator, boolean next) {
      return translator.formula(node, scope, next);
    }
  }

  /** A formula {@code Init /\ [][Next]_vars}, with what its names mean. */
  public record Behaviour(
      ExprOrOpArgNode init, ExprOrOpArgNode next, ExprOrOpArgNode variables, Scope scope) {
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
      OpDefNode definition,
      List<Value> arguments,
      Behaviour parent,
      String instance,
      Translator translator) {
    if (definition.getArity() != arguments.size()) {
      throw new SpecError(
          definition, definition.getName() + " should have its action's parameters");
    }
    Scope scope = Scope.EMPTY;
    for (int n = 0; n < arguments.size(); n++) {
      scope = scope.with(definition.getParams()[n], arguments.get(n));
    }
    Map<String, List<ExprOrOpArgNode>> steps = new HashMap<>();
    disjuncts(unfolded(parent.next()), new ArrayList<>(), steps);
    List<BoolExpr> claims = new ArrayList<>();
    List<BoolExpr> ranges = new ArrayList<>();
    claim(definition.getBody(), scope, parent, instance, steps, translator, claims, ranges);
    return new Witness(translator.logic().or(claims), translator.logic().and(ranges));
  }

  /** A next-state formula that has a name; that of a single step is the step. */
  private static ExprOrOpArgNode unfolded(ExprOrOpArgNode next) {
    return next instanceof OpApplNode application
            && application.getOperator() instanceof OpDefNode definition
            && definition.getKind() != ASTConstants.BuiltInKind
            && application.getArgs().length == 0
            && definition.getBody() instanceof OpApplNode body
            && Set.of("$DisjList", "\\lor", "$BoundedExists")
                .contains(body.getOperator().getName().toString())
        ? body
        : next;
  }

  /** The steps of a next-state formula, and the sets that their arguments are of. */
  private static void disjuncts(
      ExprOrOpArgNode node, List<ExprOrOpArgNode> sets, Map<String, List<ExprOrOpArgNode>> into) {
    if (!(node instanceof OpApplNode application)) {
      throw new SpecError(node, "expected a step of the parent");
    }
    String operator = application.getOperator().getName().toString();
    if (operator.equals("$DisjList") || operator.equals("\\lor")) {
      for (ExprOrOpArgNode part : application.getArgs()) {
        disjuncts(part, sets, into);
      }
    } else if (operator.equals("$BoundedExists")) {
      Map<Object, ExprOrOpArgNode> of = new HashMap<>();
      for (int n = 0; n < application.getBdedQuantBounds().length; n++) {
        for (Object name : application.getBdedQuantSymbolLists()[n]) {
          of.put(name, application.getBdedQuantBounds()[n]);
        }
      }
      List<ExprOrOpArgNode> inOrder = new ArrayList<>();
      if (!(application.getArgs()[0] instanceof OpApplNode step)) {
        throw onlySteps(application);
      }
      for (ExprOrOpArgNode argument : step.getArgs()) {
        ExprOrOpArgNode set =
            argument instanceof OpApplNode name ? of.remove(name.getOperator()) : null;
        if (set == null) {
          throw onlySteps(application);
        }
        inOrder.add(set);
      }
      if (!of.isEmpty()) {
        throw onlySteps(application);
      }
      into.put(step.getOperator().getName().toString(), inOrder);
    } else {
      into.put(operator, List.of());
    }
  }

  private static SpecError onlySteps(OpApplNode disjunct) {
    return new SpecError(
        disjunct, "expected a step of the parent, applied once to each name that \\E binds here");
  }

  private static void claim(
      ExprOrOpArgNode node,
      Scope scope,
      Behaviour parent,
      String instance,
      Map<String, List<ExprOrOpArgNode>> steps,
      Translator translator,
      List<BoolExpr> claims,
      List<BoolExpr> ranges) {
    Logic logic = translator.logic();
    if (!(node instanceof OpApplNode application)) {
      throw new SpecError(node, "expected a step of the parent, or UNCHANGED of its variables");
    }
    String operator = application.getOperator().getName().toString();
    if (operator.equals("$DisjList") || operator.equals("\\lor")) {
      for (ExprOrOpArgNode part : application.getArgs()) {
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
    List<ExprOrOpArgNode> sets = operator.startsWith(instance) ? steps.get(step) : null;
    if (sets == null || sets.size() != application.getArgs().length) {
      throw new SpecError(
          node,
          "%s is no step of the parent: expected one of %s".formatted(operator, steps.keySet()));
    }
    BoolExpr taken = translator.formula(node, scope, false);
    claims.add(taken);
    for (int n = 0; n < sets.size(); n++) {
      Value argument = translator.evaluate(application.getArgs()[n], scope, false);
      Value.Collection set = translator.set(sets.get(n), parent.scope(), false);
      ranges.add(logic.implies(taken, translator.has(set, argument)));
    }
  }

  private Conjuncts() {}

  /** The conjuncts of a definition. */
  public static List<Conjunct> of(OpDefNode definition) {
    List<Conjunct> all = new ArrayList<>();
    collect(definition.getName().toString(), definition.getBody(), Scope.EMPTY, all);
    return all;
  }

  private static void collect(String name, ExprOrOpArgNode node, Scope scope, List<Conjunct> into) {
    if (node instanceof SubstInNode instance) {
      collect(name, instance.getBody(), Translator.substituted(instance, scope), into);
      return;
    }
    if (node instanceof OpApplNode application) {
      if (application.getOperator() instanceof OpDefNode definition
          && definition.getKind() != ASTConstants.BuiltInKind
          && definition.getArity() == 0
          && definition.getBody() != null) {
        collect(definition.getName().toString(), definition.getBody(), scope, into);
        return;
      }
      String operator = application.getOperator().getName().toString();
      if (operator.equals("$ConjList") || operator.equals("\\land")) {
        int number = 0;
        for (ExprOrOpArgNode part : application.getArgs()) {
          number++;
          collect(isDefined(part) ? name : name + "." + number, part, scope, into);
        }
        return;
      }
    }
    into.add(new Conjunct(name, node, scope));
  }

  private static boolean isDefined(ExprOrOpArgNode node) {
    return node instanceof OpApplNode application
        && application.getOperator() instanceof OpDefNode definition
        && definition.getKind() != ASTConstants.BuiltInKind
        && definition.getArity() == 0;
  }

  /**
   * The parts of a formula {@code Init /\ [][Next]_vars}.
   *
   * @throws SpecError if it is none
   */
  public static Behaviour behaviour(OpDefNode definition) {
    ExprOrOpArgNode init = null;
    OpApplNode box = null;
    Scope scope = null;
    for (Conjunct part : parts(definition)) {
      if (part.node instanceof OpApplNode application
          && application.getOperator().getName().toString().equals("[]")
          && application.getArgs()[0] instanceof OpApplNode inner
          && inner.getOperator().getName().toString().equals("$SquareAct")) {
        if (box != null) {
          throw new SpecError(part.node, definition.getName() + " should have one [], and no more");
        }
        box = inner;
        scope = part.scope;
      } else if (init == null) {
        init = part.node;
      } else {
        throw new SpecError(
            part.node, definition.getName() + " should be Init /\\ [][Next]_vars, and no more");
      }
    }
    if (init == null || box == null) {
      throw new SpecError(definition, definition.getName() + " should be Init /\\ [][Next]_vars");
    }
    return new Behaviour(init, box.getArgs()[0], box.getArgs()[1], scope);
  }

  /** As far as the conjunction of two, in one scope. */
  private static List<Conjunct> parts(OpDefNode definition) {
    ExprOrOpArgNode node = definition.getBody();
    Scope scope = Scope.EMPTY;
    while (true) {
      if (node instanceof SubstInNode instance) {
        scope = Translator.substituted(instance, scope);
        node = instance.getBody();
      } else if (node instanceof OpApplNode application
          && application.getOperator() instanceof OpDefNode inner
          && inner.getKind() != ASTConstants.BuiltInKind
          && inner.getArity() == 0) {
        node = inner.getBody();
      } else {
        break;
      }
    }
    List<Conjunct> parts = new ArrayList<>();
    if (node instanceof OpApplNode conjunction
        && (conjunction.getOperator().getName().toString().equals("$ConjList")
            || conjunction.getOperator().getName().toString().equals("\\land"))) {
      for (ExprOrOpArgNode part : conjunction.getArgs()) {
        parts.add(new Conjunct("", part, scope));
      }
    }
    return parts;
  }
}
