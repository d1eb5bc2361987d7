package pageflip.prover.logic;

import java.util.ArrayList;
import java.util.List;
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
    public com.microsoft.z3.BoolExpr in(Translator translator, boolean next) {
      return translator.formula(node, scope, next);
    }
  }

  /** A formula {@code Init /\ [][Next]_vars}, with what its names mean. */
  public record Behaviour(
      ExprOrOpArgNode init, ExprOrOpArgNode next, ExprOrOpArgNode variables, Scope scope) {
    /** That it begins like this. */
    public com.microsoft.z3.BoolExpr begins(Translator translator) {
      return translator.formula(init, scope, true);
    }

    /** That it goes on like this, or that nothing that it is about changes. */
    public com.microsoft.z3.BoolExpr goesOn(Translator translator) {
      Logic logic = translator.logic();
      return logic.or(
          logic.equal(
              translator.evaluate(variables, scope, true),
              translator.evaluate(variables, scope, false)),
          translator.formula(next, scope, false));
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
