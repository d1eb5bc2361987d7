package pageflip.prover.proof;

import static java.util.stream.Collectors.joining;

import com.microsoft.z3.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pageflip.prover.logic.Conjuncts;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.Definitions;
import pageflip.prover.read.SpecError;
import pageflip.prover.read.Specification;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Operator;

/**
 * Writes down what has been proved as a hierarchical proof in TLA+, for people to read and for
 * TLAPS to check: a lemma for each action, a step for each conjunct that the action could break,
 * and with each step the conjuncts that it rests on, and no others.
 *
 * <p>Names say what is to be shown, and how. {@code AIs} is the step of the parent that the action
 * {@code A} is, and {@code AShows} a formula to show first, by the lemma {@code AShown} if there is
 * one. What that makes of the stand-ins for the parent's variables say lemmas {@code XMeans}, for
 * the stand-ins and for the definitions {@code X} in {@code AShows}. Of a stand-in, {@code XShows}
 * is what is shown if nothing changes that it is made of. A conjunct {@code XIsThere} is named with
 * every other that speaks of the same and looks up what it finds there: {@code owner[frame[c]]}.
 */
public final class Outline {
  private static final String SHOWS = "Shows";
  private static final String SHOWN = "Shown";
  private static final String MEANS = "Means";
  private static final String THERE = "IsThere";
  private static final int WIDTH = 118;
  private static final int BOX = 77;
  private static final String HEAD =
      """
      (***************************************************************************)
      (* One lemma for each action, one step in it for each conjunct of the      *)
      (* invariant that the action could break, and with each step the           *)
      (* conjuncts that it rests on: what is not named is not needed.            *)
      (* Written by the prover (prove --outline); the argument is in README.md.  *)
      (***************************************************************************)
      """;

  /** An action as the next-state formula takes it: {@code \E c \in CPU : Preempt(c)}. */
  private record Action(String name, Map<String, String> sets, String applied) {
    String assumed() {
      StringBuilder text = new StringBuilder();
      sets.forEach((variable, set) -> text.append("NEW %s \\in %s, ".formatted(variable, set)));
      return text + applied;
    }
  }

  private final Specification specification;
  private final Configuration configuration;
  private final Definitions definitions;
  private final List<Action> actions = new ArrayList<>();
  private final Parts parts;
  private final Map<String, Set<String>> uses = new HashMap<>();
  private final Set<String> untouched = new LinkedHashSet<>();
  private final Map<String, Set<String>> unchanged = new HashMap<>();
  private final Set<String> everywhere = new LinkedHashSet<>();
  private final Set<String> types = new LinkedHashSet<>();
  private final StringBuilder text = new StringBuilder();
  private final String inductive;
  private final String variables;
  private final String next;

  /**
   * An outline.
   *
   * @param results all of {@link Prover#prove}, every one of them proved; better, {@linkplain
   *     Prover#withFewestFacts with the fewest facts}
   * @throws SpecError if a conjunct of the invariant has no name, or nothing is called TypeOK
   * @throws IllegalArgumentException if the specification is read with replacements
   */
  public Outline(
      Specification specification, Configuration configuration, Collection<Result> results) {
    if (!specification.replacements().isEmpty()) {
      throw new IllegalArgumentException(
          "a proof is of what the module says, and it is read with "
              + specification.replacements());
    }
    this.specification = specification;
    this.configuration = configuration;
    definitions = new Definitions(specification);
    inductive = configuration.invariants().get(0);
    Conjuncts.Behaviour behaviour =
        Conjuncts.behaviour(specification.definition(configuration.specification()));
    next = Parts.nameOf(behaviour.next());
    variables = Parts.nameOf(behaviour.variables());
    collect(specification.definition(next).body(), new LinkedHashMap<>());
    parts = new Parts(specification, inductive);
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
        if (stays.getOrDefault(key(action.name, name), false)
            && unchanged.get(action.name).containsAll(definitions.variables(name))) {
          untouched.add(key(action.name, name));
        }
      }
    }
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
  private List<String> types(Set<String> variables) {
    return types.stream()
        .filter(type -> definitions.variables(type).stream().anyMatch(variables::contains))
        .toList();
  }

  /** What says in which sets the variables of some definitions are. */
  private List<String> typesOf(Collection<String> names) {
    Set<String> variables = new LinkedHashSet<>();
    names.stream()
        .filter(name -> specification.defines(name))
        .forEach(name -> variables.addAll(definitions.variables(name)));
    return types(variables);
  }

  private static Set<String> and(Collection<String> words, Collection<String> others) {
    Set<String> all = new LinkedHashSet<>(words);
    all.addAll(others);
    return all;
  }

  /** Of each action and conjunct whether the one leaves alone whatever the other is about. */
  private Map<String, Boolean> stays() {
    Map<String, Boolean> stays = new HashMap<>();
    try (Context z3 = new Context()) {
      World world = new World(z3, specification, configuration, Set.of());
      for (int n = 1; n < world.steps.size(); n++) {
        world.take(world.steps.get(n));
        String action = world.steps.get(n).action();
        Set<String> left = world.steps.get(n).unchanged();
        unchanged.computeIfAbsent(action, a -> new LinkedHashSet<>(left)).retainAll(left);
        Map<String, Boolean> byName = new HashMap<>();
        world.invariant.forEach(
            conjunct ->
                byName.merge(conjunct.name(), world.isAboutWhatStays(conjunct), (a, b) -> a && b));
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

  private void collect(Expression node, Map<String, String> sets) {
    Expression.Application application = (Expression.Application) node;
    switch (application.name()) {
      case "$DisjList", "\\lor" -> {
        for (Expression part : application.arguments()) {
          collect(part, sets);
        }
      }
      case "$BoundedExists" -> {
        Map<String, String> inner = new LinkedHashMap<>(sets);
        for (int n = 0; n < application.bounds().size(); n++) {
          Expression bound = application.bounds().get(n).set();
          for (Operator.Parameter name : application.bounds().get(n).names()) {
            inner.put(name.name(), words(bound));
          }
        }
        collect(application.argument(0), inner);
      }
      default -> {
        String name = application.name();
        List<String> arguments = application.arguments().stream().map(Outline::words).toList();
        String applied =
            arguments.isEmpty() ? name : name + "(" + String.join(", ", arguments) + ")";
        actions.add(new Action(name, sets, applied));
      }
    }
  }

  private static String words(Expression node) {
    if (node instanceof Expression.Application application && application.arguments().isEmpty()) {
      return application.name();
    }
    throw new SpecError(node, "give this a name, so that the proof can speak of it");
  }

  /**
   * The proof.
   *
   * @param module its name
   */
  public String write(String module) {
    int dashes = Math.max(8, BOX + 1 - " MODULE  ".length() - module.length());
    line("-".repeat(dashes / 2) + " MODULE " + module + " " + "-".repeat(dashes - dashes / 2));
    HEAD.lines().forEach(this::line);
    line("EXTENDS " + specification.name() + ", TLAPS");
    List<String> given = new ArrayList<>();
    configuration
        .constants()
        .forEach((name, string) -> given.add("%s = \"%s\"".formatted(name, string)));
    given.addAll(configuration.assumptions());
    List<String> facts = new ArrayList<>(definitions.assumptions());
    if (!given.isEmpty()) {
      line("");
      line("\\* What it is proved for.");
      line("ASSUME Provided == " + String.join(" /\\ ", given));
      facts.add("Provided");
    }
    rule("What is about variables that stay as they are stays as it is.");
    parts.names().forEach(this::whatStays);
    line("-".repeat(BOX - 1));
    line("");
    line("\\* What is constant every step may use; what a conjunct says, only those that name it.");
    wrapped(("USE " + String.join(", ", facts)).strip() + " DEF", without(everywhere, types), 4);
    rule("In the first state.");
    beginning();
    for (Action action : actions) {
      line("");
      line("-".repeat(BOX - 1));
      keeps(action);
    }
    rule("Nothing happens.");
    stuttering();
    configuration.properties().forEach(this::refinement);
    rule("Safety.");
    invariance();
    configuration.invariants().stream().skip(1).forEach(this::consequence);
    configuration.properties().forEach(this::refines);
    line("=".repeat(BOX));
    return text.toString();
  }

  private void beginning() {
    Conjuncts.Behaviour behaviour =
        Conjuncts.behaviour(specification.definition(configuration.specification()));
    String init = Parts.nameOf(behaviour.init());
    Set<String> used = without(definitions.under(List.of(init)), everywhere);
    line("LEMMA Begins == " + init + " => " + inductive);
    line("<1> SUFFICES ASSUME " + init + " PROVE " + inductive);
    line("    OBVIOUS");
    wrapped("<1> USE DEF", used, 8);
    int number = 0;
    for (String name : parts.names()) {
      number++;
      Set<String> says = definitions.under(List.of(name));
      says.removeIf(inner -> !types.contains(inner) && everywhere.contains(inner));
      step(number, name, without(says, used));
    }
    qed(number);
  }

  private void whatStays(String name) {
    line("LEMMA " + staysBy(name) + " ==");
    wrapped("    ASSUME " + name + ",", same(List.of(name)), 11);
    line("    PROVE  " + name + "'");
    wrapped("    BY DEF", definitions.under(List.of(name)), 8);
    line("");
  }

  private static String staysBy(String name) {
    return name.replace("!", "") + "Stays";
  }

  /** That all variables are unchanged which some formulas are about. */
  private List<String> same(Collection<String> names) {
    Set<String> about = new LinkedHashSet<>();
    names.forEach(name -> about.addAll(definitions.variables(name)));
    return List.of(("UNCHANGED <<" + String.join(", ", about) + ">>").split(", "));
  }

  private void stuttering() {
    line("LEMMA StutteringKeeps ==");
    line("    ASSUME " + inductive + ", UNCHANGED " + variables);
    line("    PROVE  " + inductive + "'");
    stay(parts.names(), variables);
    line("<1> QED BY <1>2");
  }

  /** That some conjuncts stay, since nothing changes that they are about. */
  private void stay(List<String> names, String because) {
    wrapped("<1>1.", same(names), 8);
    wrapped("    BY DEF", without(definitions.under(List.of(because)), everywhere), 8);
    List<String> primed = names.stream().map(name -> name + "'").toList();
    joined("<1>2.", primed, "/\\", 6);
    List<String> lemmas = names.stream().map(Outline::staysBy).toList();
    wrapped("    BY <1>1,", lemmas, 8);
  }

  private void keeps(Action action) {
    line("LEMMA " + action.name + "Keeps ==");
    line("    ASSUME " + inductive + ", " + action.assumed());
    line("    PROVE  " + inductive + "'");
    List<String> same =
        parts.names().stream().filter(name -> untouched.contains(key(action.name, name))).toList();
    int number = 0;
    if (!same.isEmpty()) {
      line("\\* What is about nothing that it changes.");
      stay(same, action.name);
      number = 2;
    }
    Set<String> touched = definitions.touched(action.name);
    Set<String> used =
        and(without(definitions.under(List.of(action.name)), everywhere), types(touched));
    wrapped("<1> USE DEF", used, 8);
    for (String name : parts.names()) {
      if (same.contains(name)) {
        continue;
      }
      Set<String> needed = new LinkedHashSet<>(List.of(name));
      needed.addAll(uses.getOrDefault(key(action.name, name), Set.of()));
      if (!everywhere.contains(name) && definitions.looksUpWhatItFinds(name)) {
        needed.addAll(there(name));
      }
      number++;
      if (name.equals("TypeOK") && !types.isEmpty()) {
        typesStay(number, action, used, without(definitions.under(needed), everywhere));
      } else {
        Set<String> says = without(definitions.under(needed), everywhere);
        needed.remove("TypeOK");
        step(number, name + "'", without(and(says, typesOf(needed)), used));
      }
    }
    qed(number);
  }

  /** That the variables which an action changes stay in their sets, and so do the others. */
  private void typesStay(int number, Action action, Set<String> used, Set<String> because) {
    Set<String> left = unchanged.get(action.name);
    List<String> same =
        types.stream().filter(type -> left.containsAll(definitions.variables(type))).toList();
    line("<1>%d. TypeOK'".formatted(number));
    List<String> steps = new ArrayList<>();
    if (!same.isEmpty()) {
      steps.add("<2>1");
      joined("    <2>1.", same.stream().map(type -> type + "'").toList(), "/\\", 10);
      wrapped("        BY DEF", same, 12);
    }
    for (String type : types) {
      if (!same.contains(type)) {
        steps.add("<2>" + (steps.size() + 1));
        line("    %s. %s'".formatted(steps.get(steps.size() - 1), type));
        Set<String> says = without(and(and(because, typesOf(because)), List.of(type)), used);
        if (says.isEmpty()) {
          line("        OBVIOUS");
        } else {
          wrapped("        BY DEF", says, 12);
        }
      }
    }
    line("    <2> QED");
    wrapped("        BY", steps, 12);
  }

  /**
   * The conjuncts that say that something is there, if they speak of nothing but what is spoken of.
   * TLA+ leaves open what is in a record that is not there; to the prover, which knows what type it
   * has, this is no matter.
   */
  private List<String> there(String spokenOf) {
    Set<String> variables = definitions.variables(spokenOf);
    return parts.names().stream()
        .filter(name -> name.endsWith(THERE))
        .filter(name -> variables.containsAll(definitions.variables(name)))
        .toList();
  }

  private void refinement(String property) {
    Parent of = parent(property);
    rule("Each step is one of the parent's, or nothing that it sees: " + property + ".");
    String init =
        Parts.nameOf(
            Conjuncts.behaviour(specification.definition(configuration.specification())).init());
    Set<String> standIns = definitions.standIns(of.variables());
    line("LEMMA Begins" + property + " ==");
    line("    ASSUME " + init);
    line("    PROVE  " + of.init());
    String begins = init + SHOWS;
    Set<String> both = definitions.under(List.of(init, of.init()));
    if (!specification.defines(begins)) {
      wrapped("    BY DEF", without(both, everywhere), 8);
    } else {
      List<String> known = new ArrayList<>(List.of("<1>1"));
      known.addAll(shown(begins, begins, Set.of(init), List.of(), standIns, 1));
      line("<1> QED");
      both.add(begins);
      by(known, without(both, everywhere, opaque(begins, standIns)));
    }
    standIns.forEach(this::stays);
    for (Action action : actions) {
      line("");
      line("LEMMA " + action.name + property + " ==");
      line("    ASSUME " + inductive + ", " + action.assumed());
      line("    PROVE  " + of.step());
      step(action, property, of, standIns);
    }
    line("");
    line("LEMMA Stuttering" + property + " ==");
    line("    ASSUME UNCHANGED " + variables);
    line("    PROVE  " + of.step());
    Set<String> hidden = definitions.under(standIns);
    wrapped(
        "    BY" + standIns.stream().map(s -> " " + s + "Stays").collect(joining(",")) + " DEF",
        without(definitions.under(List.of(variables, of.variables())), everywhere, hidden),
        8);
  }

  /** A stand-in stays if its variables do. */
  private void stays(String standIn) {
    line("");
    line("LEMMA " + standIn + "Stays ==");
    line("    ASSUME UNCHANGED <<" + String.join(", ", definitions.variables(standIn)) + ">>");
    line("    PROVE  UNCHANGED " + standIn);
    String shows = standIn + SHOWS;
    if (!specification.defines(shows)) {
      wrapped("    BY DEF", without(definitions.under(List.of(standIn)), everywhere), 8);
    } else {
      List<String> known = new ArrayList<>(List.of("<1>1"));
      known.addAll(shown(shows, shows, Set.of(), List.of(), Set.of(standIn), 1));
      line("<1> QED");
      by(known, Set.of(shows));
    }
  }

  /** That an action is a step of the parent; what stays is shown first, and then left as it is. */
  private void step(Action action, String property, Parent of, Set<String> standIns) {
    Set<String> stay = new LinkedHashSet<>(standIns);
    stay.removeIf(
        standIn ->
            !unchanged
                .getOrDefault(action.name, Set.of())
                .containsAll(definitions.variables(standIn)));
    List<String> steps = new ArrayList<>();
    for (String standIn : stay) {
      steps.add("<1>" + (steps.size() + 1));
      line(steps.get(steps.size() - 1) + ". UNCHANGED " + standIn);
      wrapped(
          "    BY " + standIn + "Stays DEF",
          without(definitions.under(List.of(action.name)), everywhere),
          8);
    }
    Set<String> facts = new LinkedHashSet<>(List.of(action.name));
    facts.addAll(uses.getOrDefault(key(action.name, property), Set.of()));
    Set<String> rest = definitions.under(facts);
    Set<String> about = new LinkedHashSet<>(definitions.touched(action.name));
    facts.stream()
        .filter(name -> !name.equals(action.name) && !everywhere.contains(name))
        .forEach(name -> about.addAll(definitions.variables(name)));
    List<String> types = types(about);
    // a step of the parent may ask what it is, unless that is shown first
    Set<String> hidden = new LinkedHashSet<>();
    for (String standIn : stay) {
      if (isNothing(action) || definitions.isLemma(standIn + MEANS)) {
        hidden.addAll(definitions.under(List.of(standIn)));
      }
    }
    List<String> known = new ArrayList<>(steps);
    String shows = action.name + SHOWS;
    if (specification.defines(shows)) {
      steps.add("<1>" + (steps.size() + 1));
      known.add(steps.get(steps.size() - 1));
      known.addAll(shown(of(action, shows), shows, facts, types, standIns, steps.size()));
      facts.add(shows);
      hidden.addAll(opaque(shows, standIns));
    }
    String witness = action.name + "Is";
    if (!specification.defines(witness)) {
      facts.addAll(List.of(of.next(), of.variables()));
      if (!known.isEmpty()) {
        line("<1> QED");
      }
      by(known, and(without(definitions.under(facts), everywhere, hidden), types));
      return;
    }
    facts.add(witness);
    steps.add("<1>" + (steps.size() + 1));
    line(steps.get(steps.size() - 1) + ". " + of(action, witness));
    by(known, and(without(definitions.under(facts), everywhere, hidden), types));
    line("<1> QED");
    Set<String> last = new LinkedHashSet<>(List.of(witness, of.next()));
    last.addAll(rest);
    by(steps, and(without(last, everywhere, hidden), types));
  }

  /** What is shown first; returned are the lemmas that say what it means for the stand-ins. */
  private List<String> shown(
      String claim,
      String shows,
      Set<String> facts,
      List<String> types,
      Set<String> standIns,
      int number) {
    List<String> meanings =
        standIns.stream().map(name -> name + MEANS).filter(definitions::isLemma).toList();
    Set<String> opaque = new LinkedHashSet<>(standIns);
    meanings.forEach(lemma -> opaque.addAll(definitions.inLemma(lemma)));
    Set<String> expanded = new LinkedHashSet<>(facts);
    expanded.add(shows);
    line("<1>%d. %s".formatted(number, claim));
    String shown = shows.substring(0, shows.length() - SHOWS.length()) + SHOWN;
    if (definitions.isLemma(shown)) {
      line("    BY " + shown);
    } else {
      by(meanings, and(without(definitions.under(expanded), everywhere, opaque), types));
    }
    return Stream.concat(
            meanings.stream(),
            definitions.in(shows).stream().map(name -> name + MEANS).filter(definitions::isLemma))
        .toList();
  }

  /** What need not be expanded any more when {@code shows} has been shown. */
  private Set<String> opaque(String shows, Set<String> standIns) {
    Set<String> opaque = definitions.under(standIns);
    Set<String> shown = definitions.under(definitions.in(shows));
    shown.removeIf(name -> !name.contains("!"));
    opaque.addAll(shown);
    return opaque;
  }

  private static String of(Action action, String definition) {
    return definition + action.applied.substring(action.name.length());
  }

  private boolean isNothing(Action action) {
    Operator.Definition witness = specification.find(action.name + "Is").orElse(null);
    return witness != null
        && witness.body() instanceof Expression.Application application
        && application.name().equals("UNCHANGED");
  }

  private void by(List<String> known, Collection<String> expanded) {
    if (known.isEmpty()) {
      by(expanded);
    } else {
      wrapped("    BY " + String.join(", ", known) + " DEF", expanded, 8);
    }
  }

  /** The parts of a parent, by the names that they have here. */
  private record Parent(String init, String next, String variables) {
    String step() {
      return "[%s]_(%s)".formatted(next, variables);
    }
  }

  private Parent parent(String property) {
    Operator.Definition definition = specification.definition(property);
    String whole = Parts.nameOf(definition.body());
    String instance = whole.substring(0, whole.lastIndexOf('!') + 1);
    Conjuncts.Behaviour behaviour = Conjuncts.behaviour(definition);
    return new Parent(
        instance + Parts.nameOf(behaviour.init()),
        instance + Parts.nameOf(behaviour.next()),
        instance + Parts.nameOf(behaviour.variables()));
  }

  private void invariance() {
    String safety = configuration.specification();
    String init = Parts.nameOf(Conjuncts.behaviour(specification.definition(safety)).init());
    line("THEOREM Invariance == " + safety + " => []" + inductive);
    line("<1>1. " + init + " => " + inductive);
    line("    BY Begins");
    line("<1>2. %s /\\ [%s]_%s => %s'".formatted(inductive, next, variables, inductive));
    cases(inductive + "'", "Keeps");
    line("<1> QED");
    line("    BY <1>1, <1>2, PTL DEF " + safety);
  }

  private void cases(String goal, String lemma) {
    line("  <2> SUFFICES ASSUME %s, [%s]_%s".formatted(inductive, next, variables));
    line("               PROVE  " + goal);
    line("      OBVIOUS");
    line("  <2>1. CASE UNCHANGED " + variables);
    line("      BY <2>1, Stuttering" + lemma);
    int number = 1;
    List<String> steps = new ArrayList<>(List.of("<2>1"));
    for (Action action : actions) {
      number++;
      line("  <2>%d. ASSUME %s PROVE %s".formatted(number, action.assumed(), goal));
      line("      BY <2>%d, %s%s".formatted(number, action.name, lemma));
      steps.add("<2>" + number);
    }
    line("  <2> QED");
    wrapped("      BY", steps, 10);
    line("      DEF " + next);
  }

  private void consequence(String name) {
    line("");
    line("THEOREM Always%s == %s => []%s".formatted(name, configuration.specification(), name));
    line("<1>1. " + inductive + " => " + name);
    if (parts.has(name)) {
      line("    BY DEF " + inductive);
    } else {
      Set<String> facts = new LinkedHashSet<>(List.of(name));
      facts.addAll(uses.getOrDefault(key(null, name), Set.of()));
      facts.remove("TypeOK");
      by(and(without(definitions.under(facts), everywhere), typesOf(facts)));
    }
    line("<1> QED");
    line("    BY <1>1, Invariance, PTL");
  }

  private void refines(String property) {
    String safety = configuration.specification();
    String init = Parts.nameOf(Conjuncts.behaviour(specification.definition(safety)).init());
    Parent of = parent(property);
    line("");
    line("THEOREM Always%s == %s => %s".formatted(property, safety, property));
    line("<1>1. " + init + " => " + of.init());
    line("    BY Begins" + property);
    line("<1>2. %s /\\ [%s]_%s => %s".formatted(inductive, next, variables, of.step()));
    cases(of.step(), property);
    line("<1> QED");
    wrapped(
        "    BY <1>1, <1>2, Invariance, PTL DEF",
        Stream.concat(
                Stream.of(safety),
                definitions.under(List.of(property)).stream()
                    .filter(d -> d.equals(property) || d.endsWith("!Safety")))
            .toList(),
        8);
  }

  private void rule(String words) {
    line("");
    line("-".repeat(BOX - 1));
    line("(* %-71s *)".formatted(words));
    line("");
  }

  private void step(int number, String goal, Collection<String> expanded) {
    String head = "%-40s".formatted("<1>%d. %s".formatted(number, goal));
    if (expanded.isEmpty()) {
      line(head + " OBVIOUS");
    } else {
      wrapped(head + " BY DEF", expanded, 8);
    }
  }

  private void by(Collection<String> expanded) {
    if (expanded.isEmpty()) {
      line("    OBVIOUS");
    } else {
      wrapped("    BY DEF", expanded, 8);
    }
  }

  private void qed(int steps) {
    List<String> names = new ArrayList<>();
    for (int n = 1; n <= steps; n++) {
      names.add("<1>" + n);
    }
    wrapped("<1> QED BY", names, 8);
  }

  private void wrapped(String head, Collection<String> words, int indent) {
    joined(head, words, ", ", indent);
  }

  private void joined(String head, Collection<String> words, String separator, int indent) {
    StringBuilder row = new StringBuilder(head);
    boolean first = true;
    boolean comma = separator.startsWith(",");
    for (String word : words) {
      String before = first ? "" : comma ? "," : "";
      String shown = first || comma ? word : separator.strip() + " " + word;
      if (row.length() + before.length() + 2 + shown.length() > WIDTH
          && !row.toString().equals(head)) {
        line(row + before);
        row = new StringBuilder(" ".repeat(indent)).append(shown);
      } else {
        row.append(before).append(' ').append(shown);
      }
      first = false;
    }
    line(row.toString());
  }

  private void line(String words) {
    text.append(words.stripTrailing()).append('\n');
  }

  @SafeVarargs
  private static Set<String> without(Collection<String> words, Collection<String>... others) {
    Set<String> rest = new LinkedHashSet<>(words);
    for (Collection<String> other : others) {
      rest.removeAll(other);
    }
    return rest;
  }
}
