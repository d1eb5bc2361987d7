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
import tla2sany.semantic.AssumeNode;
import tla2sany.semantic.ExprOrOpArgNode;
import tla2sany.semantic.LeafProofNode;
import tla2sany.semantic.LevelNode;
import tla2sany.semantic.NonLeafProofNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.ProofNode;
import tla2sany.semantic.StringNode;
import tla2sany.semantic.SymbolNode;
import tla2sany.semantic.TheoremNode;
import tla2sany.semantic.ThmOrAssumpDefNode;

/**
 * A proof in TLA+, as {@link Outline} writes it and a person may have changed it: what each of its
 * steps rests on.
 */
public final class Written {
  private static final String KEEPS = "Keeps";
  private static final String ALWAYS = "Always";

  private final Specification proof;
  private final Parts parts;
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
  public Written(Specification proof, Specification specification, Configuration configuration) {
    this.proof = proof;
    this.configuration = configuration;
    parts = new Parts(specification, configuration.invariants().get(0));
    assumesNoMore(specification);
    for (TheoremNode theorem : proof.root().getTheorems()) {
      if (theorem.getLocation().source().equals(proof.root().getName().toString())) {
        lemma(theorem);
      }
    }
  }

  private void assumesNoMore(Specification specification) {
    Set<String> stated = new HashSet<>(configuration.assumptions());
    configuration.constants().forEach((name, text) -> stated.add(name + " = \"" + text + "\""));
    long extra = assumptions(proof) - assumptions(specification);
    Set<String> assumed =
        Stream.of(proof.root().getAssumptions())
            .filter(a -> a.getLocation().source().equals(proof.root().getName().toString()))
            .flatMap(a -> Stream.of(words(a.getAssume()).split(" /\\\\ ")))
            .collect(Collectors.toSet());
    if (!assumed.equals(stated) || extra > (stated.isEmpty() ? 0 : 1)) {
      throw new SpecError(
          "%s assumes %s, and the configuration says %s"
              .formatted(proof.root().getName(), new TreeSet<>(assumed), new TreeSet<>(stated)));
    }
  }

  /** The other modules whose lemmas the proof cites: they have proofs of their own. */
  public Set<String> lemmasFrom() {
    return Set.copyOf(elsewhere);
  }

  /** How many there are; SANY lists one twice that comes by two ways. */
  private static long assumptions(Specification specification) {
    return Stream.of(specification.root().getAssumptions())
        .map(AssumeNode::getLocation)
        .distinct()
        .count();
  }

  /** A conjunction of names and of {@code name = "text"}; anything else by its operator. */
  private static String words(LevelNode node) {
    if (!(node instanceof OpApplNode application)) {
      return node.toString();
    }
    String operator = application.getOperator().getName().toString();
    ExprOrOpArgNode[] arguments = application.getArgs();
    if (operator.equals("$ConjList") || operator.equals("\\land")) {
      return Stream.of(arguments).map(Written::words).collect(Collectors.joining(" /\\ "));
    }
    if (operator.equals("=") && arguments[1] instanceof StringNode string) {
      return "%s = \"%s\"".formatted(words(arguments[0]), string.getRep());
    }
    return operator;
  }

  private void lemma(TheoremNode theorem) {
    String name = theorem.getDef() == null ? "" : theorem.getDef().getName().toString();
    Set<String> inherited = new HashSet<>();
    steps.clear();
    ProofNode body = theorem.getProof();
    if (body == null) {
      throw new SpecError(theorem, "there is no proof of " + name);
    }
    if (body instanceof LeafProofNode leaf) {
      facts.put(name, named(leaf));
      return;
    }
    for (LevelNode step : ((NonLeafProofNode) body).getSteps()) {
      if (!(step instanceof TheoremNode claim)) {
        continue; // USE: what it expands is no conjunct, but for types
      }
      Set<String> by = new HashSet<>();
      collect(claim, by);
      inherited.addAll(by);
      if (claim.getDef() != null) {
        steps.put(claim.getDef().getName().toString(), by);
      }
      for (String goal : goals(claim.getTheorem())) {
        facts.put(name + " " + goal, by);
      }
    }
    facts.put(name, inherited);
  }

  private void collect(TheoremNode step, Set<String> into) {
    ProofNode body = step.getProof();
    if (body instanceof LeafProofNode leaf) {
      into.addAll(named(leaf));
    } else if (body instanceof NonLeafProofNode structured) {
      for (LevelNode inner : structured.getSteps()) {
        if (inner instanceof TheoremNode claim) {
          collect(claim, into);
        }
      }
    } else {
      throw new SpecError(step, "this step has no proof");
    }
  }

  private Set<String> named(LeafProofNode leaf) {
    if (leaf.getOmitted()) {
      throw new SpecError(leaf, "the proof of this is OMITTED");
    }
    Set<String> names = new HashSet<>();
    for (LevelNode fact : leaf.getFacts()) {
      if (fact instanceof OpApplNode application
          && application.getOperator() instanceof ThmOrAssumpDefNode cited
          && cited.isTheorem()) {
        names.addAll(
            isOfAnother(cited)
                ? proved(cited)
                : steps.getOrDefault(cited.getName().toString(), Set.of()));
      }
    }
    Stream.of(leaf.getDefs()).map(SymbolNode::getName).map(Object::toString).forEach(names::add);
    return names;
  }

  /** Whether it is a lemma of another module, not of this one, nor a step. */
  private boolean isOfAnother(ThmOrAssumpDefNode cited) {
    return !cited.getName().toString().startsWith("<")
        && !cited.getSource().getLocation().source().equals(proof.root().getName().toString());
  }

  /** What a lemma of another module rests on; those of this one are read anyway. */
  private Set<String> proved(ThmOrAssumpDefNode cited) {
    ThmOrAssumpDefNode written = cited.getSource();
    elsewhere.add(written.getLocation().source());
    ProofNode body =
        Stream.of(written.getOriginallyDefinedInModuleNode().getTheorems())
            .filter(theorem -> theorem.getDef() != null)
            .filter(theorem -> theorem.getDef().getName().equals(written.getName()))
            .findFirst()
            .map(TheoremNode::getProof)
            .orElseThrow(() -> new SpecError(written, "there is no proof of " + cited.getName()));
    if (body instanceof LeafProofNode leaf) {
      return named(leaf);
    }
    Set<String> names = new HashSet<>();
    for (LevelNode step : ((NonLeafProofNode) body).getSteps()) {
      if (step instanceof TheoremNode claim) {
        collect(claim, names);
      }
    }
    return names;
  }

  /** The conjuncts, without their primes, that a step claims. */
  private static List<String> goals(LevelNode claim) {
    if (claim instanceof OpApplNode application) {
      String operator = application.getOperator().getName().toString();
      return switch (operator) {
        case "$ConjList", "\\land" ->
            Stream.of(application.getArgs())
                .flatMap(part -> goals((LevelNode) part).stream())
                .toList();
        case "'" -> goals((LevelNode) application.getArgs()[0]);
        default -> application.getArgs().length == 0 ? List.of(operator) : List.of();
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
              .formatted(proof.root().getName(), obligation));
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
