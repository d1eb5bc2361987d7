package pageflip.prover.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pageflip.prover.logic.Conjuncts;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.SpecError;
import pageflip.prover.read.Specification;

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
  private final OutlineFacts proved;
  private final ProofText text = new ProofText();
  private final EachAction eachAction;
  private final RefinementOutline refinements;

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
    proved = new OutlineFacts(specification, configuration, results);
    eachAction = new EachAction(proved, text);
    refinements = new RefinementOutline(proved, text, eachAction);
  }

  /**
   * The proof.
   *
   * @param module its name
   */
  public String write(String module) {
    text.begin(module);
    text.line("EXTENDS " + proved.specification.name() + ", TLAPS");
    List<String> given = new ArrayList<>();
    proved
        .configuration
        .constants()
        .forEach((name, string) -> given.add("%s = \"%s\"".formatted(name, string)));
    given.addAll(proved.configuration.assumptions());
    List<String> facts = new ArrayList<>(proved.definitions.assumptions());
    if (!given.isEmpty()) {
      text.line("");
      text.line("\\* What it is proved for.");
      text.line("ASSUME Provided == " + String.join(" /\\ ", given));
      facts.add("Provided");
    }
    text.rule("What is about variables that stay as they are stays as it is.");
    proved.parts.names().forEach(this::whatStays);
    text.separator();
    text.line("");
    text.line(
        "\\* What is constant every step may use; what a conjunct says, only those that name it.");
    text.wrapped(
        ("USE " + String.join(", ", facts)).strip() + " DEF",
        OutlineFacts.without(proved.everywhere, proved.types),
        4);
    text.rule("In the first state.");
    beginning();
    for (Action action : proved.actions) {
      text.line("");
      text.separator();
      keeps(action);
    }
    text.rule("Nothing happens.");
    stuttering();
    proved.configuration.properties().forEach(refinements::lemmas);
    text.rule("Safety.");
    invariance();
    proved.configuration.invariants().stream().skip(1).forEach(this::consequence);
    proved.configuration.properties().forEach(refinements::theorem);
    return text.end();
  }

  private void beginning() {
    Conjuncts.Behaviour behaviour =
        Conjuncts.behaviour(proved.specification.definition(proved.configuration.specification()));
    String init = InvariantParts.nameOf(behaviour.init());
    Set<String> used =
        OutlineFacts.without(proved.definitions.under(List.of(init)), proved.everywhere);
    text.line("LEMMA Begins == " + init + " => " + proved.inductive);
    text.line("<1> SUFFICES ASSUME " + init + " PROVE " + proved.inductive);
    text.line("    OBVIOUS");
    text.wrapped("<1> USE DEF", used, 8);
    int number = 0;
    for (String name : proved.parts.names()) {
      number++;
      Set<String> says = proved.definitions.under(List.of(name));
      says.removeIf(inner -> !proved.types.contains(inner) && proved.everywhere.contains(inner));
      text.step(number, name, OutlineFacts.without(says, used));
    }
    text.qed(number);
  }

  private void whatStays(String name) {
    text.line("LEMMA " + staysBy(name) + " ==");
    text.wrapped("    ASSUME " + name + ",", proved.same(List.of(name)), 11);
    text.line("    PROVE  " + name + "'");
    text.wrapped("    BY DEF", proved.definitions.under(List.of(name)), 8);
    text.line("");
  }

  private static String staysBy(String name) {
    return name.replace("!", "") + "Stays";
  }

  private void stuttering() {
    text.line("LEMMA StutteringKeeps ==");
    text.line("    ASSUME " + proved.inductive + ", UNCHANGED " + proved.variables);
    text.line("    PROVE  " + proved.inductive + "'");
    stay(proved.parts.names(), proved.variables);
    text.line("<1> QED BY <1>2");
  }

  /** That some conjuncts stay, since nothing changes that they are about. */
  private void stay(List<String> names, String because) {
    text.wrapped("<1>1.", proved.same(names), 8);
    text.wrapped(
        "    BY DEF",
        OutlineFacts.without(proved.definitions.under(List.of(because)), proved.everywhere),
        8);
    List<String> primed = names.stream().map(name -> name + "'").toList();
    text.joined("<1>2.", primed, "/\\", 6);
    List<String> lemmas = names.stream().map(Outline::staysBy).toList();
    text.wrapped("    BY <1>1,", lemmas, 8);
  }

  private void keeps(Action action) {
    text.line("LEMMA " + action.name() + "Keeps ==");
    text.line("    ASSUME " + proved.inductive + ", " + action.assumed());
    text.line("    PROVE  " + proved.inductive + "'");
    List<String> same =
        proved.parts.names().stream()
            .filter(name -> proved.isUntouched(action.name(), name))
            .toList();
    int number = 0;
    if (!same.isEmpty()) {
      text.line("\\* What is about nothing that it changes.");
      stay(same, action.name());
      number = 2;
    }
    Set<String> touched = proved.definitions.touched(action.name());
    Set<String> used =
        OutlineFacts.and(
            OutlineFacts.without(
                proved.definitions.under(List.of(action.name())), proved.everywhere),
            proved.types(touched));
    text.wrapped("<1> USE DEF", used, 8);
    for (String name : proved.parts.names()) {
      if (same.contains(name)) {
        continue;
      }
      Set<String> needed = new LinkedHashSet<>(List.of(name));
      needed.addAll(proved.uses(action.name(), name));
      if (!proved.everywhere.contains(name) && proved.definitions.looksUpWhatItFinds(name)) {
        needed.addAll(proved.there(name));
      }
      number++;
      if (name.equals("TypeOK") && !proved.types.isEmpty()) {
        typesStay(
            number,
            action,
            used,
            OutlineFacts.without(proved.definitions.under(needed), proved.everywhere));
      } else {
        Set<String> says =
            OutlineFacts.without(proved.definitions.under(needed), proved.everywhere);
        needed.remove("TypeOK");
        text.step(
            number,
            name + "'",
            OutlineFacts.without(OutlineFacts.and(says, proved.typesOf(needed)), used));
      }
    }
    text.qed(number);
  }

  /** That the variables which an action changes stay in their sets, and so do the others. */
  private void typesStay(int number, Action action, Set<String> used, Set<String> because) {
    Set<String> left = proved.unchanged.get(action.name());
    List<String> same =
        proved.types.stream()
            .filter(type -> left.containsAll(proved.definitions.variables(type)))
            .toList();
    text.line("<1>%s. TypeOK'".formatted(number));
    List<String> steps = new ArrayList<>();
    if (!same.isEmpty()) {
      steps.add("<2>1");
      text.joined("    <2>1.", same.stream().map(type -> type + "'").toList(), "/\\", 10);
      text.wrapped("        BY DEF", same, 12);
    }
    for (String type : proved.types) {
      if (!same.contains(type)) {
        steps.add("<2>" + (steps.size() + 1));
        text.line("    %s. %s'".formatted(steps.get(steps.size() - 1), type));
        Set<String> says =
            OutlineFacts.without(
                OutlineFacts.and(OutlineFacts.and(because, proved.typesOf(because)), List.of(type)),
                used);
        if (says.isEmpty()) {
          text.line("        OBVIOUS");
        } else {
          text.wrapped("        BY DEF", says, 12);
        }
      }
    }
    text.line("    <2> QED");
    text.wrapped("        BY", steps, 12);
  }

  private void invariance() {
    String safety = proved.configuration.specification();
    String init =
        InvariantParts.nameOf(Conjuncts.behaviour(proved.specification.definition(safety)).init());
    text.line("THEOREM Invariance == " + safety + " => []" + proved.inductive);
    text.line("<1>1. " + init + " => " + proved.inductive);
    text.line("    BY Begins");
    text.line(
        "<1>2. %s /\\ [%s]_%s => %s'"
            .formatted(proved.inductive, proved.next, proved.variables, proved.inductive));
    eachAction.cases(proved.inductive + "'", "Keeps");
    text.line("<1> QED");
    text.line("    BY <1>1, <1>2, PTL DEF " + safety);
  }

  private void consequence(String name) {
    text.line("");
    text.line(
        "THEOREM Always%s == %s => []%s"
            .formatted(name, proved.configuration.specification(), name));
    text.line("<1>1. " + proved.inductive + " => " + name);
    if (proved.parts.has(name)) {
      text.line("    BY DEF " + proved.inductive);
    } else {
      Set<String> facts = new LinkedHashSet<>(List.of(name));
      facts.addAll(proved.uses(null, name));
      facts.remove("TypeOK");
      text.by(
          OutlineFacts.and(
              OutlineFacts.without(proved.definitions.under(facts), proved.everywhere),
              proved.typesOf(facts)));
    }
    text.line("<1> QED");
    text.line("    BY <1>1, Invariance, PTL");
  }
}
