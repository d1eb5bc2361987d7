package pageflip.prover.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pageflip.prover.logic.Conjuncts;
import pageflip.prover.read.SpecError;
import pageflip.prover.read.Specification;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Operator;

/** The parts of an invariant as its definition names them, and the conjuncts in each. */
final class InvariantParts {
  private final Map<String, List<String>> inside = new LinkedHashMap<>();
  private final Map<String, String> whole = new HashMap<>();

  /**
   * Reads an invariant.
   *
   * @throws SpecError if a part has no name
   */
  InvariantParts(Specification specification, String invariant) {
    for (Expression part : conjuncts(specification.definition(invariant).body())) {
      String name = nameOf(part);
      List<String> names = new ArrayList<>();
      for (Conjuncts.Conjunct conjunct : Conjuncts.of(specification.definition(name))) {
        names.add(conjunct.name());
        whole.put(conjunct.name(), name);
      }
      inside.put(name, names);
    }
  }

  /** The parts, in order. */
  List<String> names() {
    return List.copyOf(inside.keySet());
  }

  boolean has(String name) {
    return inside.containsKey(name);
  }

  /** The conjuncts of a part. */
  List<String> inside(String name) {
    return inside.get(name);
  }

  /** The part that a conjunct is in; what is no conjunct is a whole of its own. */
  String whole(String conjunct) {
    return whole.getOrDefault(conjunct, conjunct);
  }

  /**
   * The name that a formula consists of.
   *
   * @throws SpecError if it consists of anything else
   */
  static String nameOf(Expression node) {
    if (node instanceof Expression.Application application
        && application.arguments().isEmpty()
        && application.operator() instanceof Operator.Definition definition) {
      return definition.name();
    }
    throw new SpecError(node, "give this formula a name, so that a proof can speak of it");
  }

  private static List<Expression> conjuncts(Expression node) {
    if (node instanceof Expression.Application application) {
      String operator = application.name();
      if (operator.equals("$ConjList") || operator.equals("\\land")) {
        return application.arguments().stream().flatMap(part -> conjuncts(part).stream()).toList();
      }
    }
    return List.of(node);
  }
}
