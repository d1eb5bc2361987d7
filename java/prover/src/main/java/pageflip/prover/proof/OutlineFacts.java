package pageflip.prover.proof;

import com.microsoft.z3.Context;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pageflip.prover.logic.Conjuncts;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.Definitions;
import pageflip.prover.read.Specification;

/**
 * What an outline is written from: what has been proved, by which facts, and what actions leave
 * alone.
 */
final class OutlineFacts {
  private static final String THERE = "IsThere";

  final Specification specification;
  final Configuration configuration;
  final Definitions definitions;
  final List<Action> actions;
  final InvariantParts parts;
  private final Map<String, Set<String>> uses = new HashMap<>();
  private final Set<String> untouched = new LinkedHashSet<>();
  final Map<String, Set<String>> unchanged = new HashMap<>();
  final Set<String> everywhere = new LinkedHashSet<>();
  final Set<String> types = new LinkedHashSet<>();
  final String inductive;
  final String variables;
  final String next;

  OutlineFacts(
      Specification specification, Configuration configuration, Collection<Result> results) {
    this.specification = specification;
    this.configuration = configuration;
    definitions = new Definitions(specification);
    inductive = configuration.invariants().get(0);
    Conjuncts.Behaviour behaviour =
        Conjuncts.behaviour(specification.definition(configuration.specification()));
    next = InvariantParts.nameOf(behaviour.next());
    variables = InvariantParts.nameOf(behaviour.variables());
    actions = Action.of(specification.definition(next).body());
    parts = new InvariantParts(specification, inductive);
    everywhere.add(inductive);
    everywhere.addAll(definitions.under(List.of("TypeOK")));
    everywhere.stream().filter(this::isType).forEach(types::add);
    everywhere.addAll(definitions.under(configuration.assumptions()));
    Map<String, Boolean> stays = stays();
    for (Result result : results) {
      Obligation obligation = result.obligation();
      String goal = obligation.step() == null ? obligation.goal() : parts.whole(obligation.goal());
      Set<String> by =
          uses.computeIfAbsent(key(obligation.step(), goal), k -> new LinkedHashSet<>());
      result.uses().stream().map(parts::whole).sorted().forEach(by::add);
    }
    for (Action action : actions) {
      for (String name : parts.names()) {
        if (stays.getOrDefault(key(action.name(), name), false)
            && unchanged.get(action.name()).containsAll(definitions.variables(name))) {
          untouched.add(key(action.name(), name));
        }
      }
    }
  }

  /** The conjuncts that a goal of an action rests on. */
  Set<String> uses(String action, String goal) {
    return uses.getOrDefault(key(action, goal), Set.of());
  }

  /** Whether an action changes nothing that a conjunct is about. */
  boolean isUntouched(String action, String conjunct) {
    return untouched.contains(key(action, conjunct));
  }

  /** Whether a part of TypeOK says of one variable in which set it is. */
  private boolean isType(String name) {
    return !name.equals("TypeOK")
        && !name.equals(inductive)
        && !definitions.variables(name).isEmpty()
        && definitions.under(List.of(name)).stream()
            .allMatch(inner -> inner.equals(name) || definitions.variables(inner).isEmpty());
  }

  /** What says in which sets some variables are. */
  List<String> types(Set<String> variables) {
    return types.stream()
        .filter(type -> definitions.variables(type).stream().anyMatch(variables::contains))
        .toList();
  }

  /** What says in which sets the variables of some definitions are. */
  List<String> typesOf(Collection<String> names) {
    Set<String> variables = new LinkedHashSet<>();
    names.stream()
        .filter(name -> specification.defines(name))
        .forEach(name -> variables.addAll(definitions.variables(name)));
    return types(variables);
  }

  /** One after the other. */
  static Set<String> and(Collection<String> words, Collection<String> others) {
    Set<String> all = new LinkedHashSet<>(words);
    all.addAll(others);
    return all;
  }

  /** Of each action and conjunct whether the one leaves alone whatever the other is about. */
  private Map<String, Boolean> stays() {
    Map<String, Boolean> stays = new HashMap<>();
    try (Context z3 = new Context()) {
      EncodedSpecification encoded =
          new EncodedSpecification(z3, specification, configuration, Set.of());
      for (int n = 1; n < encoded.steps.size(); n++) {
        encoded.take(encoded.steps.get(n));
        String action = encoded.steps.get(n).action();
        Set<String> left = encoded.steps.get(n).unchanged();
        unchanged.computeIfAbsent(action, a -> new LinkedHashSet<>(left)).retainAll(left);
        Map<String, Boolean> byName = new HashMap<>();
        encoded.invariant.forEach(
            conjunct ->
                byName.merge(
                    conjunct.name(), encoded.isAboutWhatStays(conjunct), (a, b) -> a && b));
        for (String name : parts.names()) {
          boolean all = parts.inside(name).stream().allMatch(byName::get);
          stays.merge(key(action, name), all, (a, b) -> a && b);
        }
      }
    }
    return stays;
  }

  private static String key(String action, String goal) {
    return action + " => " + goal;
  }

  /** That all variables are unchanged which some formulas are about. */
  List<String> same(Collection<String> names) {
    Set<String> about = new LinkedHashSet<>();
    names.forEach(name -> about.addAll(definitions.variables(name)));
    return List.of(("UNCHANGED <<" + String.join(", ", about) + ">>").split(", "));
  }

  /**
   * The conjuncts that say that something is there, if they speak of nothing but what is spoken of.
   * TLA+ leaves open what is in a record that is not there; to the prover, which knows what type it
   * has, this is no matter.
   */
  List<String> there(String spokenOf) {
    Set<String> variables = definitions.variables(spokenOf);
    return parts.names().stream()
        .filter(name -> name.endsWith(THERE))
        .filter(name -> variables.containsAll(definitions.variables(name)))
        .toList();
  }

  /** All but those of the others. */
  @SafeVarargs
  static Set<String> without(Collection<String> words, Collection<String>... others) {
    Set<String> rest = new LinkedHashSet<>(words);
    for (Collection<String> other : others) {
      rest.removeAll(other);
    }
    return rest;
  }
}
