package pageflip.prover.logic;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pageflip.prover.read.SpecError;
import pageflip.prover.read.Specification;
import pageflip.prover.syntax.Assumption;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Operator;

/**
 * What is known of constants and variables.
 *
 * <p>A constant of which an {@code ASSUME} says in which set it is, is an element. One of which it
 * says in which sets it is <em>not</em>, is the absence of an element of those. Every other
 * constant is a set of its own, of any size.
 */
public final class Assumptions {
  private final Translator translator;
  private final List<Expression> plain = new ArrayList<>();
  private final Map<String, Expression> elements = new HashMap<>();
  private final Set<String> absences = new HashSet<>();
  private final Set<String> withoutAbsence = new HashSet<>();

  /** Reads the assumptions of a module and of what it extends. */
  public Assumptions(Specification module, Translator translator) {
    this.translator = translator;
    List<Expression> conjuncts = new ArrayList<>();
    for (Assumption assumption : module.assumptions()) {
      collect(assumption.formula(), conjuncts);
    }
    conjuncts.forEach(this::element);
    conjuncts.forEach(this::absence);
    if (absences.size() > 1) {
      throw new SpecError(
          "the prover knows one constant that is in no set, and %s are said to be such"
              .formatted(new TreeSet<>(absences)));
    }
    if (!absences.isEmpty()) {
      for (Operator.Declared constant : module.constants()) {
        String name = constant.name();
        if (isSet(name) && !withoutAbsence.contains(name)) {
          throw new SpecError(
              constant.place(),
              "no ASSUME says that %s is not in %s, and the prover has to know: add %s \\notin %s"
                  .formatted(absence(), name, absence(), name));
        }
      }
    }
  }

  private String absence() {
    return absences.iterator().next();
  }

  private boolean isSet(String constant) {
    return !elements.containsKey(constant) && !absences.contains(constant);
  }

  private static void collect(Expression node, List<Expression> into) {
    if (node instanceof Expression.Application application) {
      String operator = application.name();
      if (operator.equals("$ConjList") || operator.equals("\\land")) {
        for (Expression part : application.arguments()) {
          collect(part, into);
        }
        return;
      }
    }
    into.add(node);
  }

  private void element(Expression node) {
    String constant = constantIn("\\in", node);
    if (constant != null) {
      elements.putIfAbsent(constant, ((Expression.Application) node).argument(1));
    }
  }

  private void absence(Expression node) {
    String constant = constantIn("\\notin", node);
    if (constant == null || elements.containsKey(constant)) {
      plain.add(node);
    } else {
      absences.add(constant);
      mentioned(((Expression.Application) node).argument(1));
    }
  }

  private static String constantIn(String relation, Expression node) {
    return node instanceof Expression.Application application
            && application.arguments().size() == 2
            && application.name().equals(relation)
        ? constant(application.argument(0))
        : null;
  }

  private static String constant(Expression node) {
    return node instanceof Expression.Application application
            && application.operator() instanceof Operator.Declared declared
            && !declared.isVariable()
        ? declared.name()
        : null;
  }

  /**
   * The constants of a union: what is in none of that is in none of them. A set of records may be
   * among them, since what is absent is no record here.
   */
  private void mentioned(Expression union) {
    if (union instanceof Expression.Application application) {
      String operator = application.name();
      if (application.operator() instanceof Operator.Declared declared) {
        withoutAbsence.add(declared.name());
        return;
      }
      if (operator.equals("\\cup") || operator.equals("\\union")) {
        for (Expression part : application.arguments()) {
          mentioned(part);
        }
        return;
      }
      if (isRecords(application)) {
        return;
      }
    }
    throw new SpecError(union, "expected constant sets or sets of records here, joined by \\cup");
  }

  private static boolean isRecords(Expression.Application node) {
    return node.name().equals("$SetOfRcds")
        || node.operator() instanceof Operator.Definition named
            && node.arguments().isEmpty()
            && named.body() instanceof Expression.Application body
            && isRecords(body);
  }

  /** The value of a constant. */
  public Value constant(String name) {
    if (absences.contains(name)) {
      return new Value.Nothing();
    }
    Expression of = elements.get(name);
    if (of != null) {
      Type type = translator.set(of, Scope.EMPTY, false).elements();
      return translator.logic().unknown(type, name);
    }
    Logic logic = translator.logic();
    return new Value.Collection(new Type.Atoms(name), true, logic::present);
  }

  /** What is assumed of the constants, but for absences: those are so by construction. */
  public List<BoolExpr> formulas() {
    return plain.stream()
        .map(assumption -> translator.formula(assumption, Scope.EMPTY, false))
        .toList();
  }

  /** If {@code conjunct} says in which set a variable is, that is its type. */
  public void type(Conjuncts.Conjunct conjunct, Map<String, Type> types) {
    if (conjunct.node() instanceof Expression.Application application
        && application.name().equals("\\in")) {
      String variable = Steps.variable(application.argument(0), conjunct.scope());
      if (variable != null && !types.containsKey(variable)) {
        types.put(
            variable, translator.set(application.argument(1), conjunct.scope(), false).elements());
      }
    }
  }
}
