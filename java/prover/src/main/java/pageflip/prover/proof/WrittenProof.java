package pageflip.prover.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.SpecError;
import pageflip.prover.read.Specification;
import pageflip.prover.syntax.Assumption;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Lemma;
import pageflip.prover.syntax.Proof;

/**
 * A proof in TLA+, as {@link Outline} writes it and a person may have changed it: what each of its
 * steps rests on.
 */
public final class WrittenProof {
  private static final String KEEPS = "Keeps";
  private static final String ALWAYS = "Always";

  private final Specification proof;
  private final InvariantParts parts;
  private final Configuration configuration;
  private final Map<String, Set<String>> facts = new HashMap<>();
  private final Map<String, Set<String>> steps = new HashMap<>(); // of the lemma being read
  private final Set<String> elsewhere = new TreeSet<>();

  /**
   * Reads a proof.
   *
   * @param proof a module that extends {@code specification}
   * @throws SpecError if something in it is not proved, or it assumes more than the configuration
   */
  public WrittenProof(
      Specification proof, Specification specification, Configuration configuration) {
    this.proof = proof;
    this.configuration = configuration;
    parts = new InvariantParts(specification, configuration.invariants().get(0));
    assumesNoMore(specification);
    proof.lemmas(proof.name()).forEach(this::read);
  }

  private void assumesNoMore(Specification specification) {
    Set<String> stated = new HashSet<>(configuration.assumptions());
    configuration.constants().forEach((name, text) -> stated.add(name + " = \"" + text + "\""));
    long extra = assumptions(proof) - assumptions(specification);
    Set<String> assumed =
        proof.assumptions().stream()
            .filter(assumption -> assumption.place().module().equals(proof.name()))
            .flatMap(assumption -> Stream.of(words(assumption.formula()).split(" /\\\\ ")))
            .collect(Collectors.toSet());
    if (!assumed.equals(stated) || extra > (stated.isEmpty() ? 0 : 1)) {
      throw new SpecError(
          "%s assumes %s, and the configuration says %s"
              .formatted(proof.name(), new TreeSet<>(assumed), new TreeSet<>(stated)));
    }
  }

  /** The other modules whose lemmas the proof cites: they have proofs of their own. */
  public Set<String> lemmasFrom() {
    return Set.copyOf(elsewhere);
  }

  /** How many there are; SANY lists one twice that comes by two ways. */
  private static long assumptions(Specification specification) {
    return specification.assumptions().stream().map(Assumption::place).distinct().count();
  }

  /** A conjunction of names and of {@code name = "text"}; anything else by its operator. */
  private static String words(Expression node) {
    if (!(node instanceof Expression.Application application)) {
      return node.place().toString();
    }
    String operator = application.name();
    List<Expression> arguments = application.arguments();
    if (operator.equals("$ConjList") || operator.equals("\\land")) {
      return arguments.stream().map(WrittenProof::words).collect(Collectors.joining(" /\\ "));
    }
    if (operator.equals("=") && arguments.get(1) instanceof Expression.Text string) {
      return "%s = \"%s\"".formatted(words(arguments.get(0)), string.content());
    }
    return operator;
  }

  private void read(Lemma lemma) {
    Set<String> inherited = new HashSet<>();
    steps.clear();
    if (lemma.proof() instanceof Proof.Steps structured) {
      for (Lemma step : structured.steps()) {
        Set<String> by = new HashSet<>();
        collect(step, by);
        inherited.addAll(by);
        if (step.name() != null) {
          steps.put(step.name(), by);
        }
        for (String goal : goals(step.claim())) {
          facts.put(lemma.name() + " " + goal, by);
        }
      }
    } else if (lemma.proof() instanceof Proof.None) {
      throw new SpecError(lemma.place(), "there is no proof of " + lemma.name());
    } else {
      collect(lemma, inherited);
    }
    facts.put(lemma.name(), inherited);
  }

  /** What a lemma or a step rests on. */
  private void collect(Lemma step, Set<String> into) {
    if (step.proof() instanceof Proof.By by) {
      for (Proof.Cited cited : by.facts()) {
        into.addAll(
            isOfAnother(cited) ? proved(cited) : steps.getOrDefault(cited.name(), Set.of()));
      }
      into.addAll(by.definitions());
    } else if (step.proof() instanceof Proof.Steps structured) {
      structured.steps().forEach(inner -> collect(inner, into));
    } else if (step.proof() instanceof Proof.Omitted omitted) {
      throw new SpecError(omitted.place(), "the proof of this is OMITTED");
    } else {
      throw new SpecError(step.place(), "this step has no proof");
    }
  }

  /** Whether it is a lemma of another module, not of this one, nor a step. */
  private boolean isOfAnother(Proof.Cited cited) {
    return !cited.isStep() && !cited.place().module().equals(proof.name());
  }

  /** What a lemma of another module rests on; those of this one are read anyway. */
  private Set<String> proved(Proof.Cited cited) {
    String module = cited.place().module();
    elsewhere.add(module);
    Lemma lemma =
        proof.lemmas(module).stream()
            .filter(other -> cited.original().equals(other.name()))
            .filter(other -> !(other.proof() instanceof Proof.None))
            .findFirst()
            .orElseThrow(
                () -> new SpecError(cited.place(), "there is no proof of " + cited.name()));
    Set<String> names = new HashSet<>();
    collect(lemma, names);
    return names;
  }

  /** The conjuncts, without their primes, that a step claims. */
  private static List<String> goals(Expression claim) {
    if (claim instanceof Expression.Application application) {
      String operator = application.name();
      return switch (operator) {
        case "$ConjList", "\\land" ->
            application.arguments().stream().flatMap(part -> goals(part).stream()).toList();
        case "'" -> goals(application.argument(0));
        default -> application.arguments().isEmpty() ? List.of(operator) : List.of();
      };
    }
    return List.of();
  }

  /**
   * The conjuncts that the proof of an obligation may use.
   *
   * @throws SpecError if there is no step for it
   */
  Set<String> facts(Obligation obligation) {
    String goal = parts.whole(obligation.goal());
    String key;
    if (obligation.step() == null) {
      key = ALWAYS + goal;
    } else if (configuration.properties().contains(goal)) {
      key = obligation.step().equals("Init") ? "Begins" + goal : obligation.step() + goal;
    } else if (obligation.step().equals("Init")) {
      key = "Begins " + goal;
    } else {
      key = obligation.step() + KEEPS + " " + goal;
    }
    Set<String> names = facts.get(key);
    if (names == null) {
      throw new SpecError(
          "%s has no step for %s: write it, or make the proof anew (prove --outline)"
              .formatted(proof.name(), obligation));
    }
    Set<String> conjuncts = new HashSet<>(parts.inside("TypeOK"));
    for (String name : names) {
      if (parts.has(name)) {
        conjuncts.addAll(parts.inside(name));
      }
    }
    if (obligation.step() == null && parts.has(goal)) {
      conjuncts.addAll(parts.inside(goal));
    }
    return conjuncts;
  }
}
