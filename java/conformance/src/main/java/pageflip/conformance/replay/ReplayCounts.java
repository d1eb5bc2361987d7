package pageflip.conformance.replay;

import java.util.Arrays;
import java.util.BitSet;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;

/** How much one replayer has done. Written by its threads; others may read {@link #steps}. */
final class ReplayCounts {
  private final long[] exercised; // edges, by action
  private final long[] refused; // tries, by action
  private volatile long steps;
  private long traces;

  ReplayCounts(StateGraph graph) {
    this.exercised = new long[graph.actions().size()];
    this.refused = new long[graph.actions().size()];
  }

  void trace() {
    traces++;
  }

  void step() {
    steps++;
  }

  void exercised(int action) {
    exercised[action]++;
  }

  /** Every action was tried that is not in {@code allowed}. */
  void refusals(BitSet allowed) {
    for (int action = allowed.nextClearBit(0);
        action < refused.length;
        action = allowed.nextClearBit(action + 1)) {
      refused[action]++;
    }
  }

  /** Steps taken that the specification allows. */
  long steps() {
    return steps;
  }

  /** Traces walked, or begun. */
  long traces() {
    return traces;
  }

  /** Actions tried that the specification does not allow, over all nodes. */
  long refusals() {
    return Arrays.stream(refused).sum();
  }

  /** The same of one action, by its index. */
  long refusals(int action) {
    return refused[action];
  }

  /** Edges exercised that are an {@link Action}, by its index. */
  long edges(int action) {
    return exercised[action];
  }
}
