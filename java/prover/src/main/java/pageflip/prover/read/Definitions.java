package pageflip.prover.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import pageflip.prover.syntax.Assumption;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Operator;

/** Which definitions a definition rests on, by the names that the module has for them. */
public final class Definitions {
  private final Specification specification;
  private final Map<String, Set<String>> direct = new HashMap<>();
  private final Map<String, Set<String>> variables = new HashMap<>();

  /** The definitions that are visible in {@code specification}. */
  public Definitions(Specification specification) {
    this.specification = specification;
  }

  private Operator.Definition definition(String name) {
    return specification.find(name).orElseThrow();
  }

  /**
   * Those that have to be expanded to see all that some definitions say.
   *
   * @param names of definitions, which are among the result, first; others are left out
   */
  public Set<String> under(Collection<String> names) {
    Set<String> all = new LinkedHashSet<>();
    names.forEach(name -> collect(name, all));
    return all;
  }

  private void collect(String name, Set<String> into) {
    if (specification.defines(name) && into.add(name)) {
      direct.computeIfAbsent(name, this::mentioned).forEach(next -> collect(next, into));
    }
  }

  private Set<String> mentioned(String name) {
    Set<String> found = new LinkedHashSet<>();
    String prefix = name.substring(0, name.lastIndexOf('!') + 1);
    walk(definition(name).body(), prefix, new HashSet<>(), found);
    return found;
  }

  private void walk(Expression node, String prefix, Set<String> local, Set<String> found) {
    if (node instanceof Expression.Instance instance) {
      // what is put in the place of a parent's variable is written in the child's terms
      String outer = prefix.substring(0, prefix.lastIndexOf('!', prefix.length() - 2) + 1);
      for (Expression.Substitution substitution : instance.substitutions()) {
        walk(substitution.expression(), outer, local, found);
      }
      walk(instance.body(), prefix, local, found);
      return;
    }
    if (node instanceof Expression.Let let) {
      for (Operator.Definition definition : let.definitions()) {
        local.add(definition.name());
        walk(definition.body(), prefix, local, found);
      }
      walk(let.body(), prefix, local, found);
      return;
    }
    if (node instanceof Expression.Application application
        && application.operator() instanceof Operator.Definition definition
        && !local.contains(definition.name())) {
      found.add(prefix + definition.name());
    }
    node.parts().forEach(part -> walk(part, prefix, local, found));
  }

  /**
   * The definitions that stand in the place of a parent's variables, in an instance of it.
   *
   * @param name of one of the instance's definitions
   */
  public Set<String> standIns(String name) {
    Set<String> names = new LinkedHashSet<>();
    Expression body = definition(name).body();
    while (body instanceof Expression.Instance instance) {
      for (Expression.Substitution substitution : instance.substitutions()) {
        if (substitution.expression() instanceof Expression.Application application
            && application.operator() instanceof Operator.Definition definition
            && specification.defines(definition.name())
            && !variables(definition.name()).isEmpty()) {
          names.add(definition.name());
        }
      }
      body = instance.body();
    }
    return names;
  }

  /** The variables that a definition speaks of. */
  public Set<String> variables(String name) {
    return variables.computeIfAbsent(
        name,
        n -> {
          Set<String> found = new TreeSet<>();
          speaks(definition(n).body(), Map.of(), new HashSet<>(), found);
          return found;
        });
  }

  /** What stands for something that an instance declares, and what stands for what in that. */
  private record StandIn(Expression expression, Map<Operator, StandIn> where) {}

  private static void speaks(
      Expression node, Map<Operator, StandIn> where, Set<Operator> entered, Set<String> variables) {
    if (node instanceof Expression.Instance instance) {
      Map<Operator, StandIn> inner = new HashMap<>(where);
      for (Expression.Substitution substitution : instance.substitutions()) {
        inner.put(substitution.declared(), new StandIn(substitution.expression(), where));
      }
      speaks(instance.body(), inner, new HashSet<>(), variables);
      return;
    }
    if (node instanceof Expression.Application application) {
      Operator operator = application.operator();
      StandIn standIn = where.get(operator);
      if (standIn != null) {
        speaks(standIn.expression(), standIn.where(), new HashSet<>(), variables);
      } else if (operator instanceof Operator.Declared declared && declared.isVariable()) {
        variables.add(declared.name());
      } else if (operator instanceof Operator.Definition definition && entered.add(definition)) {
        speaks(definition.body(), where, entered, variables);
      }
    }
    node.parts().forEach(part -> speaks(part, where, entered, variables));
  }

  /** The variables that an action reads or changes: not those that it only leaves UNCHANGED. */
  public Set<String> touched(String name) {
    Set<String> found = new TreeSet<>();
    touch(definition(name).body(), new HashSet<>(), found);
    return found;
  }

  private static void touch(Expression node, Set<Operator> entered, Set<String> variables) {
    if (node instanceof Expression.Application application) {
      if (application.name().equals("UNCHANGED")) {
        return;
      }
      Operator operator = application.operator();
      if (operator instanceof Operator.Declared declared && declared.isVariable()) {
        variables.add(declared.name());
      }
      if (operator instanceof Operator.Definition definition && entered.add(definition)) {
        touch(definition.body(), entered, variables);
      }
    }
    node.parts().forEach(part -> touch(part, entered, variables));
  }

  /**
   * The definitions that are named in a definition itself.
   *
   * @param name of a definition
   */
  public Set<String> in(String name) {
    return !specification.defines(name) ? Set.of() : direct.computeIfAbsent(name, this::mentioned);
  }

  /** Whether a definition looks something up by what it has looked up: {@code owner[frame[c]]}. */
  public boolean looksUpWhatItFinds(String name) {
    return under(List.of(name)).stream()
        .anyMatch(inner -> looksUp(definition(inner).body(), false));
  }

  private static boolean looksUp(Expression node, boolean inIndex) {
    if (node instanceof Expression.Application application
        && application.name().equals("$FcnApply")) {
      return inIndex
          || looksUp(application.argument(0), false)
          || looksUp(application.argument(1), true);
    }
    return node.parts().stream().anyMatch(part -> looksUp(part, inIndex));
  }

  /** Whether there is a lemma of that name, perhaps in an instance. */
  public boolean isLemma(String name) {
    return specification.statement(name).isPresent();
  }

  /** The definitions of an instance that a lemma speaks of. */
  public Set<String> inLemma(String name) {
    Set<String> found = new LinkedHashSet<>();
    walk(specification.statement(name).orElseThrow(), "", new HashSet<>(), found);
    found.removeIf(word -> !word.contains("!"));
    return found;
  }

  /** The names of the assumptions that have one. */
  public List<String> assumptions() {
    return specification.assumptions().stream()
        .map(Assumption::name)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
