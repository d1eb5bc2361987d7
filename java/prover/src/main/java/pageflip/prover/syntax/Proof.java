package pageflip.prover.syntax;

import java.util.List;

/** How a lemma, or a step, is proved. */
public sealed interface Proof {
  /** Not at all. */
  record None() implements Proof {}

  /** {@code OMITTED}. */
  record Omitted(Place place) implements Proof {}

  /**
   * {@code BY facts DEF definitions}.
   *
   * @param facts the steps and lemmas that are cited; formulas are left out
   * @param definitions what is expanded, by name
   */
  record By(List<Cited> facts, List<String> definitions) implements Proof {
    /** Keeps copies. */
    public By {
      facts = List.copyOf(facts);
      definitions = List.copyOf(definitions);
    }
  }

  /**
   * A step or a lemma by its name.
   *
   * @param name as the citing module has it, perhaps of an instance
   * @param original its name in its own module
   * @param place where it is claimed
   */
  record Cited(String name, String original, Place place) {
    /** Whether it is a step of the proof in which it is cited. */
    public boolean isStep() {
      return name.startsWith("<");
    }
  }

  /** Steps that are claims; what else stands among them (USE, HIDE, DEFINE) is left out. */
  record Steps(List<Lemma> steps) implements Proof {
    /** Keeps a copy. */
    public Steps {
      steps = List.copyOf(steps);
    }
  }
}
