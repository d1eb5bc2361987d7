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
import tla2sany.semantic.ASTConstants;
import tla2sany.semantic.AssumeNode;
import tla2sany.semantic.ExprOrOpArgNode;
import tla2sany.semantic.ModuleNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDeclNode;
import tla2sany.semantic.OpDefNode;

/**
 * What is known of constants and variables.
 *
 * <p>A constant of which an {@code ASSUME} says in which set it is, is an element. One of which it
 * says in which sets it is <em>not</em>, is the absence of an element of those. Every other
 * constant is a set of its own, of any size.
 */
public final class Assumptions {
  private final Translator translator;
  private final List<ExprOrOpArgNode> plain = new ArrayList<>();
  private final Map<String, ExprOrOpArgNode> elements = new HashMap<>();
  private final Set<String> absences = new HashSet<>();
  private final Set<String> withoutAbsence = new HashSet<>();

  /** Reads the assumptions of a module and of what it extends. */
  public Assumptions(ModuleNode module, Translator translator) {
    this.translator = translator;
    List<ExprOrOpArgNode> conjuncts = new ArrayList<>();
    for (AssumeNode assumption : module.getAssumptions()) {
      collect(assumption.getAssume(), conjuncts);
    }
    conjuncts.forEach(this::element);
    conjuncts.forEach(this::absence);
    if (absences.size() > 1) {
      throw new SpecError(
          "the prover knows one constant that is in no set, and %s are said to be such"
              .formatted(new TreeSet<>(absences)));
    }
    if (!absences.isEmpty()) {
      for (OpDeclNode constant : module.getConstantDecls()) {
        String name = constant.getName().toString();
        if (isSet(name) && !withoutAbsence.contains(name)) {
          throw new SpecError(
              constant,
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

  private static void collect(ExprOrOpArgNode node, List<ExprOrOpArgNode> into) {
    if (node instanceof OpApplNode application) {
      String operator = application.getOperator().getName().toString();
      if (operator.equals("$ConjList") || operator.equals("\\land")) {
        for (ExprOrOpArgNode part : application.getArgs()) {
          collect(part, into);
        }
        return;
      }
    }
    into.add(node);
  }

  private void element(ExprOrOpArgNode node) {
    String constant = constantIn("\\in", node);
    if (constant != null) {
      elements.putIfAbsent(constant, ((OpApplNode) node).getArgs()[1]);
    }
  }

  private void absence(ExprOrOpArgNode node) {
    String constant = constantIn("\\notin", node);
    if (constant == null || elements.containsKey(constant)) {
      plain.add(node);
    } else {
      absences.add(constant);
      mentioned(((OpApplNode) node).getArgs()[1]);
    }
  }

  private static String constantIn(String relation, ExprOrOpArgNode node) {
    return node instanceof OpApplNode application
            && application.getArgs().length == 2
            && application.getOperator().getName().toString().equals(relation)
        ? constant(application.getArgs()[0])
        : null;
  }

  private static String constant(ExprOrOpArgNode node) {
    return node instanceof OpApplNode application
            && application.getOperator() instanceof OpDeclNode declared
            && declared.getKind() == ASTConstants.ConstantDeclKind
        ? declared.getName().toString()
        : null;
  }

  /**
   * The constants of a union: what is in none of that is in none of them. A set of records may be
   * among them, since what is absent is no record here.
   */
  private void mentioned(ExprOrOpArgNode union) {
    if (union instanceof OpApplNode application) {
      String operator = application.getOperator().getName().toString();
      if (application.getOperator() instanceof OpDeclNode declared) {
        withoutAbsence.add(declared.getName().toString());
        return;
      }
      if (operator.equals("\\cup") || operator.equals("\\union")) {
        for (ExprOrOpArgNode part : application.getArgs()) {
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

  private static boolean isRecords(OpApplNode node) {
    return node.getOperator().getName().toString().equals("$SetOfRcds")
        || node.getOperator() instanceof OpDefNode named
            && node.getArgs().length == 0
            && named.getBody() instanceof OpApplNode body
            && isRecords(body);
  }

  /** The value of a constant. */
  public Value constant(String name) {
    if (absences.contains(name)) {
      return new Value.Nothing();
    }
    ExprOrOpArgNode of = elements.get(name);
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
    if (conjunct.node() instanceof OpApplNode application
        && application.getOperator().getName().toString().equals("\\in")) {
      String variable = Steps.variable(application.getArgs()[0], conjunct.scope());
      if (variable != null && !types.containsKey(variable)) {
        types.put(
            variable, translator.set(application.getArgs()[1], conjunct.scope(), false).elements());
      }
    }
  }
}
