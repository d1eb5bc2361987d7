package pageflip.prover.proof;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pageflip.prover.logic.Assumptions;
import pageflip.prover.logic.Conjuncts;
import pageflip.prover.logic.Logic;
import pageflip.prover.logic.Steps;
import pageflip.prover.logic.Translator;
import pageflip.prover.logic.Type;
import pageflip.prover.logic.Untranslatable;
import pageflip.prover.logic.Value;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.SpecError;
import pageflip.prover.read.Specification;
import pageflip.prover.syntax.Level;
import pageflip.prover.syntax.Operator;

/** A specification in the logic of one thread. */
final class EncodedSpecification {
  final Logic logic;
  final Translator translator;
  final Map<String, Type> types = new LinkedHashMap<>();
  final List<Steps.Step> steps = new ArrayList<>();
  final List<Conjuncts.Conjunct> invariant = new ArrayList<>();
  final List<BoolExpr> assumed = new ArrayList<>();
  final Set<Translator.Choice> chosen = new HashSet<>(); // of which is known that there is one
  private final Map<String, Value> now = new HashMap<>();
  private final Map<String, Value> constants = new HashMap<>();
  private final Assumptions assumptions;
  private final Configuration configuration;
  private final Set<String> asked = new HashSet<>();
  private final Set<String> underway = new HashSet<>();
  private Steps.Step step;
  private Map<String, Value> next = new HashMap<>();
  private List<BoolExpr> conditions = List.of();
  private List<BoolExpr> before = List.of();

  EncodedSpecification(
      Context z3, Specification specification, Configuration configuration, Set<String> without) {
    this.configuration = configuration;
    logic = new Logic(z3);
    translator =
        new Translator(
            logic,
            new Translator.Symbols() {
              @Override
              public Value constant(String name) {
                return constants.computeIfAbsent(name, EncodedSpecification.this::newConstant);
              }

              @Override
              public Value variable(String name, boolean primed) {
                return primed ? later(name) : now(name);
              }
            });
    for (String given : new TreeSet<>(configuration.constants().keySet())) {
      if (!names(specification.constants()).contains(given)) {
        throw new SpecError(
            "%s has no constant %s; it has %s"
                .formatted(
                    specification.name(),
                    given,
                    String.join(", ", names(specification.constants()))));
      }
    }
    assumptions = new Assumptions(specification, translator);
    List<Conjuncts.Conjunct> conjuncts =
        Conjuncts.of(specification.definition(configuration.invariants().get(0)));
    Set<String> names =
        conjuncts.stream().map(Conjuncts.Conjunct::name).collect(Collectors.toSet());
    for (String unknown : without) {
      if (!names.contains(unknown)) {
        throw new SpecError(
            "%s has no conjunct %s; it has %s"
                .formatted(
                    configuration.invariants().get(0),
                    unknown,
                    String.join(", ", new TreeSet<>(names))));
      }
    }
    for (Conjuncts.Conjunct conjunct : conjuncts) {
      if (!without.contains(conjunct.name())) {
        assumptions.type(conjunct, types);
        invariant.add(conjunct);
      }
    }
    for (String invariant : configuration.invariants()) {
      for (Conjuncts.Conjunct conjunct : Conjuncts.of(specification.definition(invariant))) {
        atMost(conjunct, Level.STATE, "an invariant is about one state");
      }
    }
    for (String variable : specification.variables()) {
      if (!types.containsKey(variable)) {
        throw new SpecError(
            "%s says of no set that %s is in it: add a conjunct %s \\in …"
                .formatted(configuration.invariants().get(0), variable, variable));
      }
      if (types.get(variable).isVague()) {
        throw new SpecError(
            "%s says of %s, or of what is in it, only that it is absent: name a set, as in \\in S \\cup {None}"
                .formatted(configuration.invariants().get(0), variable));
      }
    }
    assumed.addAll(assumptions.formulas());
    for (String assumption : configuration.assumptions()) {
      for (Conjuncts.Conjunct part : Conjuncts.of(specification.definition(assumption))) {
        atMost(part, Level.CONSTANT, "an assumption is about constants");
        assumed.add(part.in(translator, false));
      }
    }
    Conjuncts.Behaviour behaviour =
        Conjuncts.behaviour(specification.definition(configuration.specification()));
    if (!behaviour.isOfTheModule()) {
      throw new SpecError(
          behaviour.init(),
          "the SPECIFICATION is an instance's: prove that module, or say here Init /\\ [][Next]_vars");
    }
    Set<String> subscript = Steps.subscript(behaviour.variables());
    Steps parts = new Steps(translator);
    steps.add(parts.initial(behaviour.init()));
    steps.addAll(parts.of(behaviour.next()));
    for (String variable : specification.variables()) {
      if (!subscript.contains(variable)) {
        throw new SpecError(
            behaviour.variables(),
            "%s is not among these variables: it may change at any time".formatted(variable));
      }
      for (Steps.Step one : steps) {
        if (!one.becomes().containsKey(variable) && !one.within().contains(variable)) {
          throw new SpecError(
              "%s does not say what %s becomes: add %s' = … or %s' \\in …"
                  .formatted(one.action(), variable, variable, variable));
        }
      }
    }
  }

  private static List<String> names(List<Operator.Declared> declared) {
    return declared.stream().map(Operator.Declared::name).toList();
  }

  private static void atMost(Conjuncts.Conjunct conjunct, Level level, String otherwise) {
    if (conjunct.node().level().compareTo(level) > 0) {
      throw new SpecError(conjunct.node(), otherwise);
    }
  }

  private Value newConstant(String name) {
    String given = configuration.constants().get(name);
    return given != null ? logic.text(given) : assumptions.constant(name);
  }

  private Value now(String name) {
    return now.computeIfAbsent(name, n -> logic.unknown(typeOf(n), n));
  }

  private Value later(String name) {
    asked.add(name);
    Value known = next.get(name);
    if (known == null) {
      Steps.Term term = step.becomes().get(name);
      if (term == null) {
        known = logic.unknown(typeOf(name), name + "'");
      } else if (underway.add(name)) {
        known = typed(name, term.in(translator));
        underway.remove(name);
      } else {
        throw new SpecError(
            "%s says what %s' is in terms of itself".formatted(step.action(), name));
      }
      next.put(name, known);
    }
    return known;
  }

  private Value typed(String variable, Value value) {
    Type type = typeOf(variable);
    if (!Type.join(Type.of(value), type).equals(type)) {
      throw new Untranslatable(
          "%s for %s, which is of %s,".formatted(Type.of(value), variable, type));
    }
    return logic.as(value, type);
  }

  private Type typeOf(String variable) {
    Type type = types.get(variable);
    if (type == null) {
      throw new SpecError("nothing says what " + variable + " is");
    }
    return type;
  }

  /** From here on the second state is what {@code taken} leads to. */
  void take(Steps.Step taken) {
    if (step != taken) {
      step = taken;
      next = new HashMap<>();
      conditions = List.of();
    }
  }

  /** A variable in the first state, or in the second. */
  Value variable(String name, boolean primed) {
    return primed ? later(name) : now(name);
  }

  /** That the step is taken. */
  List<BoolExpr> taken() {
    if (conditions.isEmpty()) {
      conditions = step.conditions().stream().map(condition -> condition.in(translator)).toList();
    }
    return conditions;
  }

  /** The conjuncts of the invariant in the first state: the same whatever step is taken. */
  List<BoolExpr> before() {
    if (before.isEmpty()) {
      before = invariant.stream().map(conjunct -> conjunct.in(translator, false)).toList();
    }
    return before;
  }

  /** What the step's action is applied to. */
  List<Value> arguments() {
    return step.arguments().stream().map(argument -> argument.in(translator)).toList();
  }

  /** Whether a formula in the second state asks for nothing that the step changes. */
  boolean isAboutWhatStays(Conjuncts.Conjunct conjunct) {
    asked.clear();
    conjunct.in(translator, true);
    return step.unchanged().containsAll(asked);
  }
}
