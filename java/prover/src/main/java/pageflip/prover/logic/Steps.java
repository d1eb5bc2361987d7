package pageflip.prover.logic;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pageflip.prover.read.SpecError;
import tla2sany.semantic.ASTConstants;
import tla2sany.semantic.ExprNode;
import tla2sany.semantic.ExprOrOpArgNode;
import tla2sany.semantic.FormalParamNode;
import tla2sany.semantic.LabelNode;
import tla2sany.semantic.LetInNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDeclNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.SubstInNode;
import tla2sany.semantic.SymbolNode;

/**
 * Takes a next-state formula apart, into steps that each say what some variables become.
 *
 * <p>What a variable becomes is put in its place wherever it stands under a prime; so most of a
 * step needs no formula at all.
 */
public final class Steps {
  private static final int ACTION = 2; // SANY's level of formulas about two states

  /** A formula of two states, with what its names mean. */
  private record Conjunct(ExprOrOpArgNode node, Scope scope) {}

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
  public List<Step> of(ExprOrOpArgNode next) {
    List<Step> steps = new ArrayList<>();
    ExprOrOpArgNode node = next;
    while (node instanceof OpApplNode application
        && application.getOperator() instanceof OpDefNode definition
        && definition.getKind() != ASTConstants.BuiltInKind
        && definition.getArity() == 0) {
      node = definition.getBody();
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
  public Step initial(ExprOrOpArgNode init) {
    Partial so = new Partial("Init");
    begin(init, Scope.EMPTY, so);
    return new Step("Init", Map.of(), so.conditions, so.becomes, Set.of(), so.within, List.of());
  }

  private void begin(ExprOrOpArgNode node, Scope scope, Partial so) {
    if (node instanceof SubstInNode instance) {
      begin(instance.getBody(), Translator.substituted(instance, scope), so);
      return;
    }
    if (node instanceof OpApplNode application) {
      SymbolNode operator = application.getOperator();
      if (operator instanceof OpDefNode definition
          && definition.getKind() != ASTConstants.BuiltInKind) {
        begin(definition.getBody(), Translator.applied(definition, application, scope), so);
        return;
      }
      String name = operator.getName().toString();
      if (name.equals("$ConjList") || name.equals("\\land")) {
        for (ExprOrOpArgNode part : application.getArgs()) {
          begin(part, scope, so);
        }
        return;
      }
      if (name.equals("=")) {
        String variable = variable(application.getArgs()[0], scope);
        if (variable != null && !so.becomes.containsKey(variable)) {
          ExprOrOpArgNode value = application.getArgs()[1];
          so.becomes.put(variable, t -> t.evaluate(value, scope, true));
          return;
        }
      }
    }
    if (node instanceof OpApplNode application
        && application.getOperator().getName().toString().equals("\\in")) {
      String variable = variable(application.getArgs()[0], scope);
      if (variable != null) {
        so.within.add(variable);
      }
    }
    so.conditions.add(t -> t.formula(node, scope, true));
  }

  /** Goes down to operators that have a name, through disjunctions and quantifiers. */
  private List<Partial> split(ExprOrOpArgNode node, Scope scope, Partial so, String name) {
    if (node instanceof OpApplNode application) {
      String operator = application.getOperator().getName().toString();
      switch (operator) {
        case "$DisjList", "\\lor" -> {
          List<Partial> all = new ArrayList<>();
          for (ExprOrOpArgNode disjunct : application.getArgs()) {
            all.addAll(split(disjunct, scope, so.copy(), name));
          }
          return all;
        }
        case "$BoundedExists" -> {
          Partial inner = so.copy();
          Scope named = witnesses(application, scope, inner);
          return split(application.getArgs()[0], named, inner, name);
        }
        default -> {
          if (application.getOperator() instanceof OpDefNode definition
              && definition.getKind() != ASTConstants.BuiltInKind) {
            Partial named = so.named(definition.getName().toString());
            named.arguments =
                Stream.of(application.getArgs())
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
  private Scope witnesses(OpApplNode node, Scope scope, Partial into) {
    Scope inner = scope;
    for (int n = 0; n < node.getBdedQuantBounds().length; n++) {
      Scope here = inner;
      ExprNode bound = node.getBdedQuantBounds()[n];
      Type type = translator.set(bound, inner, false).elements();
      if (node.isBdedQuantATuple()[n]) {
        throw new SpecError(
            node, "a quantified tuple in an action is outside of what can be proved");
      }
      for (FormalParamNode name : node.getBdedQuantSymbolLists()[n]) {
        String fresh = name.getName().toString();
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
    ExprOrOpArgNode node = conjunct.node;
    Scope scope = conjunct.scope;
    if (node.getLevel() < ACTION) {
      return constrained(node, scope, so);
    }
    if (node instanceof LetInNode let) {
      return add(new Conjunct(let.getBody(), scope), so);
    }
    if (node instanceof SubstInNode instance) {
      return add(new Conjunct(instance.getBody(), Translator.substituted(instance, scope)), so);
    }
    if (node instanceof LabelNode label) {
      return add(new Conjunct((ExprNode) label.getBody(), scope), so);
    }
    if (!(node instanceof OpApplNode application)) {
      return constrained(node, scope, so);
    }
    SymbolNode operator = application.getOperator();
    Scope.Meaning meaning = scope.meaning(operator);
    if (meaning != null) {
      return add(new Conjunct(meaning.expression(), meaning.scope()), so);
    }
    if (operator instanceof OpDefNode definition
        && definition.getKind() != ASTConstants.BuiltInKind) {
      return add(
          new Conjunct(definition.getBody(), Translator.applied(definition, application, scope)),
          so);
    }
    ExprOrOpArgNode[] arguments = application.getArgs();
    switch (operator.getName().toString()) {
      case "$ConjList", "\\land" -> {
        List<Conjunct> parts = new ArrayList<>();
        for (ExprOrOpArgNode part : arguments) {
          parts.add(new Conjunct(part, scope));
        }
        return conjoin(parts, so);
      }
      case "$DisjList", "\\lor" -> {
        List<Partial> ways = new ArrayList<>();
        for (ExprOrOpArgNode part : arguments) {
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
        return add(new Conjunct(arguments[0], named), inner);
      }
      case "UNCHANGED" -> {
        return unchanged(arguments[0], scope, so);
      }
      case "=" -> {
        String variable = primed(arguments[0], scope);
        if (variable != null && !so.becomes.containsKey(variable)) {
          so.becomes.put(variable, t -> t.evaluate(arguments[1], scope, false));
          return List.of(so);
        }
        return constrained(node, scope, so);
      }
      case "\\in" -> {
        String variable = primed(arguments[0], scope);
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

  private List<Partial> branches(ExprOrOpArgNode[] arguments, Scope scope, Partial so) {
    BoolExpr condition = translator.formula(arguments[0], scope, false);
    List<Partial> ways = new ArrayList<>();
    if (!condition.isFalse()) {
      Partial then = so.copy();
      then.conditions.add(t -> t.formula(arguments[0], scope, false));
      ways.addAll(add(new Conjunct(arguments[1], scope), then));
    }
    if (!condition.isTrue()) {
      Partial otherwise = so.copy();
      otherwise.conditions.add(t -> t.logic().not(t.formula(arguments[0], scope, false)));
      ways.addAll(add(new Conjunct(arguments[2], scope), otherwise));
    }
    return ways;
  }

  private List<Partial> unchanged(ExprOrOpArgNode node, Scope scope, Partial so) {
    if (node instanceof SubstInNode instance) {
      return unchanged(instance.getBody(), Translator.substituted(instance, scope), so);
    }
    if (node instanceof OpApplNode application) {
      SymbolNode operator = application.getOperator();
      Scope.Meaning meaning = scope.meaning(operator);
      if (meaning != null) {
        return unchanged(meaning.expression(), meaning.scope(), so);
      }
      if (operator instanceof OpDeclNode declared
          && declared.getKind() == ASTConstants.VariableDeclKind) {
        String variable = declared.getName().toString();
        if (!so.becomes.containsKey(variable)) {
          so.becomes.put(variable, t -> t.evaluate(node, scope, false));
          so.unchanged.add(variable);
          return List.of(so);
        }
      } else if (operator.getName().toString().equals("$Tuple")) {
        List<Partial> ways = List.of(so);
        for (ExprOrOpArgNode part : application.getArgs()) {
          List<Partial> more = new ArrayList<>();
          for (Partial way : ways) {
            more.addAll(unchanged(part, scope, way));
          }
          ways = more;
        }
        return ways;
      } else if (operator instanceof OpDefNode definition
          && definition.getKind() != ASTConstants.BuiltInKind
          && definition.getArity() == 0) {
        return unchanged(definition.getBody(), scope, so);
      }
    }
    so.conditions.add(
        t -> t.logic().equal(t.evaluate(node, scope, true), t.evaluate(node, scope, false)));
    return List.of(so);
  }

  /** The name of the variable if the node is a variable with a prime, or null. */
  private static String primed(ExprOrOpArgNode node, Scope scope) {
    if (!(node instanceof OpApplNode prime)
        || !prime.getOperator().getName().toString().equals("'")) {
      return null;
    }
    return variable(prime.getArgs()[0], scope);
  }

  /** The name of the variable if the node is one, perhaps by another name, or null. */
  static String variable(ExprOrOpArgNode node, Scope scope) {
    ExprOrOpArgNode inner = node;
    Scope where = scope;
    while (inner instanceof OpApplNode application) {
      Scope.Meaning meaning = where.meaning(application.getOperator());
      if (meaning == null) {
        return application.getOperator() instanceof OpDeclNode declared
                && declared.getKind() == ASTConstants.VariableDeclKind
            ? declared.getName().toString()
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
  public static Set<String> subscript(ExprOrOpArgNode node) {
    Set<String> names = new LinkedHashSet<>();
    collect(node, names);
    return names;
  }

  private static void collect(ExprOrOpArgNode node, Set<String> names) {
    if (node instanceof OpApplNode application) {
      SymbolNode operator = application.getOperator();
      if (operator instanceof OpDeclNode declared
          && declared.getKind() == ASTConstants.VariableDeclKind
          && application.getArgs().length == 0) {
        names.add(declared.getName().toString());
        return;
      }
      if (operator.getName().toString().equals("$Tuple")) {
        for (ExprOrOpArgNode part : application.getArgs()) {
          collect(part, names);
        }
        return;
      }
      if (operator instanceof OpDefNode definition
          && definition.getKind() == ASTConstants.UserDefinedOpKind
          && definition.getArity() == 0
          && definition.getBody() instanceof OpApplNode body) {
        collect(body, names);
        return;
      }
    }
    throw new SpecError(
        node, "what stands under [Next]_ should be a tuple of variables: then they all stay");
  }

  private List<Partial> constrained(ExprOrOpArgNode node, Scope scope, Partial so) {
    so.conditions.add(t -> t.formula(node, scope, false));
    return List.of(so);
  }
}
