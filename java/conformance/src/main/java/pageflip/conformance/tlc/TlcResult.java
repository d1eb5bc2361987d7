package pageflip.conformance.tlc;

import java.util.List;

/**
 * What TLC found.
 *
 * @param verdict how it ended
 * @param violated the property that broke, where TLC names it (it does not for temporal ones)
 * @param generated states generated, duplicates included
 * @param distinct states found
 * @param depth of the graph
 * @param trace the counterexample, empty if there is none
 * @param nanos how long it took, in nanoseconds, start-up included
 */
public record TlcResult(
    Verdict verdict,
    String violated,
    long generated,
    long distinct,
    int depth,
    List<TraceState> trace,
    long nanos) {

  /** How a run can end, in the words of the manifest's schema. */
  public enum Verdict {
    /** Everything holds. */
    SUCCESS("success"),
    /** An invariant or an action property broke. */
    SAFETY_FAILURE("safety failure"),
    /** A temporal property broke. */
    LIVENESS_FAILURE("liveness failure"),
    /** A state without successor. */
    DEADLOCK_FAILURE("deadlock failure"),
    /** An ASSUME is false. */
    ASSUMPTION_FAILURE("assumption failure");

    private final String text;

    Verdict(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * One state of a counterexample.
   *
   * @param number from 1
   * @param action what led to it; null for the first
   * @param state the state
   */
  public record TraceState(int number, String action, TlcListener.State state) {}
}
