package pageflip.prover.proof;

/**
 * Something to prove.
 *
 * @param step the action, {@code Init}, or null if it is about one state
 * @param goal the conjunct of the invariant, or the property, by name
 */
public record Obligation(String step, String goal) {
  @Override
  public String toString() {
    return step == null ? goal : step + " => " + goal;
  }
}
