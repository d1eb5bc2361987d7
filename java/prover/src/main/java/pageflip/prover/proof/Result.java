package pageflip.prover.proof;

import java.util.Set;

/**
 * What became of an obligation.
 *
 * @param proved whether it holds, whatever the constants are
 * @param nanos how long that took
 * @param uses the conjuncts of the invariant that the proof found needs, in the first state
 * @param counterexample if not: two states that show why, as far as they are known, or what went
 *     wrong
 */
public record Result(
    Obligation obligation, boolean proved, long nanos, Set<String> uses, String counterexample) {
  /** Keeps a copy. */
  public Result {
    uses = Set.copyOf(uses);
  }
}
