package pageflip.prover.proof;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pageflip.prover.logic.Conjuncts;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Operator;

/** The part of an outline that says which steps of its parent a specification takes. */
final class RefinementOutline {
  private static final String SHOWS = "Shows";
  private static final String SHOWN = "Shown";
  private static final String MEANS = "Means";

  private final OutlineFacts proved;
  private final ProofText text;
  private final EachAction eachAction;

  RefinementOutline(OutlineFacts proved, ProofText text, EachAction eachAction) {
    this.proved = proved;
    this.text = text;
    this.eachAction = eachAction;
  }

  /** Lemmas: each action is a step of the parent. */
  void lemmas(String property) {
    Parent of = parent(property);
    text.rule("Each step is one of the parent's, or nothing that it sees: " + property + ".");
    String init =
        InvariantParts.nameOf(
            Conjuncts.behaviour(
                    proved.specification.definition(proved.configuration.specification()))
                .init());
    Set<String> standIns = proved.definitions.standIns(of.variables());
    text.line("LEMMA Begins" + property + " ==");
    text.line("    ASSUME " + init);
    text.line("    PROVE  " + of.init());
    String begins = init + SHOWS;
    Set<String> both = proved.definitions.under(List.of(init, of.init()));
    if (!proved.specification.defines(begins)) {
      text.wrapped("    BY DEF", OutlineFacts.without(both, proved.everywhere), 8);
    } else {
      List<String> known = new ArrayList<>(List.of("<1>1"));
      known.addAll(shown(begins, begins, Set.of(init), List.of(), standIns, 1));
      text.line("<1> QED");
      both.add(begins);
      text.by(known, OutlineFacts.without(both, proved.everywhere, opaque(begins, standIns)));
    }
    standIns.forEach(this::stays);
    for (Action action : proved.actions) {
      text.line("");
      text.line("LEMMA " + action.name() + property + " ==");
      text.line("    ASSUME " + proved.inductive + ", " + action.assumed());
      text.line("    PROVE  " + of.step());
      step(action, property, of, standIns);
    }
    text.line("");
    text.line("LEMMA Stuttering" + property + " ==");
    text.line("    ASSUME UNCHANGED " + proved.variables);
    text.line("    PROVE  " + of.step());
    Set<String> hidden = proved.definitions.under(standIns);
    text.wrapped(
        "    BY" + standIns.stream().map(s -> " " + s + "Stays").collect(joining(",")) + " DEF",
        OutlineFacts.without(
            proved.definitions.under(List.of(proved.variables, of.variables())),
            proved.everywhere,
            hidden),
        8);
  }

  /** A stand-in stays if its variables do. */
  private void stays(String standIn) {
    text.line("");
    text.line("LEMMA " + standIn + "Stays ==");
    text.line(
        "    ASSUME UNCHANGED <<"
            + String.join(", ", proved.definitions.variables(standIn))
            + ">>");
    text.line("    PROVE  UNCHANGED " + standIn);
    String shows = standIn + SHOWS;
    if (!proved.specification.defines(shows)) {
      text.wrapped(
          "    BY DEF",
          OutlineFacts.without(proved.definitions.under(List.of(standIn)), proved.everywhere),
          8);
    } else {
      List<String> known = new ArrayList<>(List.of("<1>1"));
      known.addAll(shown(shows, shows, Set.of(), List.of(), Set.of(standIn), 1));
      text.line("<1> QED");
      text.by(known, Set.of(shows));
    }
  }

  /** That an action is a step of the parent; what stays is shown first, and then left as it is. */
  private void step(Action action, String property, Parent of, Set<String> standIns) {
    Set<String> stay = new LinkedHashSet<>(standIns);
    stay.removeIf(
        standIn ->
            !proved
                .unchanged
                .getOrDefault(action.name(), Set.of())
                .containsAll(proved.definitions.variables(standIn)));
    List<String> steps = new ArrayList<>();
    for (String standIn : stay) {
      steps.add("<1>" + (steps.size() + 1));
      text.line(steps.get(steps.size() - 1) + ". UNCHANGED " + standIn);
      text.wrapped(
          "    BY " + standIn + "Stays DEF",
          OutlineFacts.without(proved.definitions.under(List.of(action.name())), proved.everywhere),
          8);
    }
    Set<String> facts = new LinkedHashSet<>(List.of(action.name()));
    facts.addAll(proved.uses(action.name(), property));
    Set<String> rest = proved.definitions.under(facts);
    Set<String> about = new LinkedHashSet<>(proved.definitions.touched(action.name()));
    facts.stream()
        .filter(name -> !name.equals(action.name()) && !proved.everywhere.contains(name))
        .forEach(name -> about.addAll(proved.definitions.variables(name)));
    List<String> typing = proved.types(about);
    // a step of the parent may ask what it is, unless that is shown first
    Set<String> hidden = new LinkedHashSet<>();
    for (String standIn : stay) {
      if (isNothing(action) || proved.definitions.isLemma(standIn + MEANS)) {
        hidden.addAll(proved.definitions.under(List.of(standIn)));
      }
    }
    List<String> known = new ArrayList<>(steps);
    String shows = action.name() + SHOWS;
    if (proved.specification.defines(shows)) {
      steps.add("<1>" + (steps.size() + 1));
      known.add(steps.get(steps.size() - 1));
      known.addAll(shown(action.to(shows), shows, facts, typing, standIns, steps.size()));
      facts.add(shows);
      hidden.addAll(opaque(shows, standIns));
    }
    String witness = action.name() + "Is";
    if (!proved.specification.defines(witness)) {
      facts.addAll(List.of(of.next(), of.variables()));
      if (!known.isEmpty()) {
        text.line("<1> QED");
      }
      text.by(
          known,
          OutlineFacts.and(
              OutlineFacts.without(proved.definitions.under(facts), proved.everywhere, hidden),
              typing));
      return;
    }
    facts.add(witness);
    steps.add("<1>" + (steps.size() + 1));
    text.line(steps.get(steps.size() - 1) + ". " + action.to(witness));
    text.by(
        known,
        OutlineFacts.and(
            OutlineFacts.without(proved.definitions.under(facts), proved.everywhere, hidden),
            typing));
    text.line("<1> QED");
    Set<String> last = new LinkedHashSet<>(List.of(witness, of.next()));
    last.addAll(rest);
    text.by(steps, OutlineFacts.and(OutlineFacts.without(last, proved.everywhere, hidden), typing));
  }

  /** What is shown first; returned are the lemmas that say what it means for the stand-ins. */
  private List<String> shown(
      String claim,
      String shows,
      Set<String> facts,
      List<String> typing,
      Set<String> standIns,
      int number) {
    List<String> meanings =
        standIns.stream().map(name -> name + MEANS).filter(proved.definitions::isLemma).toList();
    Set<String> opaque = new LinkedHashSet<>(standIns);
    meanings.forEach(lemma -> opaque.addAll(proved.definitions.inLemma(lemma)));
    Set<String> expanded = new LinkedHashSet<>(facts);
    expanded.add(shows);
    text.line("<1>%s. %s".formatted(number, claim));
    String shown = shows.substring(0, shows.length() - SHOWS.length()) + SHOWN;
    if (proved.definitions.isLemma(shown)) {
      text.line("    BY " + shown);
    } else {
      text.by(
          meanings,
          OutlineFacts.and(
              OutlineFacts.without(proved.definitions.under(expanded), proved.everywhere, opaque),
              typing));
    }
    return Stream.concat(
            meanings.stream(),
            proved.definitions.in(shows).stream()
                .map(name -> name + MEANS)
                .filter(proved.definitions::isLemma))
        .toList();
  }

  /** What need not be expanded any more when {@code shows} has been shown. */
  private Set<String> opaque(String shows, Set<String> standIns) {
    Set<String> opaque = proved.definitions.under(standIns);
    Set<String> shown = proved.definitions.under(proved.definitions.in(shows));
    shown.removeIf(name -> !name.contains("!"));
    opaque.addAll(shown);
    return opaque;
  }

  private boolean isNothing(Action action) {
    Operator.Definition witness = proved.specification.find(action.name() + "Is").orElse(null);
    return witness != null
        && witness.body() instanceof Expression.Application application
        && application.name().equals("UNCHANGED");
  }

  /** The parts of a parent, by the names that they have here. */
  private record Parent(String init, String next, String variables) {
    String step() {
      return "[%s]_(%s)".formatted(next, variables);
    }
  }

  private Parent parent(String property) {
    Operator.Definition definition = proved.specification.definition(property);
    String whole = InvariantParts.nameOf(definition.body());
    String instance = whole.substring(0, whole.lastIndexOf('!') + 1);
    Conjuncts.Behaviour behaviour = Conjuncts.behaviour(definition);
    return new Parent(
        instance + InvariantParts.nameOf(behaviour.init()),
        instance + InvariantParts.nameOf(behaviour.next()),
        instance + InvariantParts.nameOf(behaviour.variables()));
  }

  /** The theorem that puts them together. */
  void theorem(String property) {
    String safety = proved.configuration.specification();
    String init =
        InvariantParts.nameOf(Conjuncts.behaviour(proved.specification.definition(safety)).init());
    Parent of = parent(property);
    text.line("");
    text.line("THEOREM Always%s == %s => %s".formatted(property, safety, property));
    text.line("<1>1. " + init + " => " + of.init());
    text.line("    BY Begins" + property);
    text.line(
        "<1>2. %s /\\ [%s]_%s => %s"
            .formatted(proved.inductive, proved.next, proved.variables, of.step()));
    eachAction.cases(of.step(), property);
    text.line("<1> QED");
    text.wrapped(
        "    BY <1>1, <1>2, Invariance, PTL DEF",
        Stream.concat(
                Stream.of(safety),
                proved.definitions.under(List.of(property)).stream()
                    .filter(d -> d.equals(property) || d.endsWith("!Safety")))
            .toList(),
        8);
  }
}
