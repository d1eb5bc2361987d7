package pageflip.conformance.replay;

import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;

/** How much one replayer has done. Written by its threads; others may read {@link #steps}. */
final class ReplayCounts {
  private final long[] exercised; // edges, by action
  private volatile long steps;
  private long traces;
  private long refusals;

  ReplayCounts(StateGraph graph) {
    this.exercised = new long[graph.actions().size()];
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

  void refusals(int actions) {
    refusals += actions;
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
    return refusals;
  }

  /** Edges exercised that are an {@link Action}, by its index. */
  long edges(int action) {
    return exercised[action];
  }
}
