package pageflip.conformance.free;

import java.util.List;
import pageflip.conformance.graph.Trace;

/** What came of holding a run against the specification. */
public sealed interface Verdict {
  /**
   * There is an order that the specification allows.
   *
   * @param order the edges of the graph in that order; refused steps have none
   */
  record Explained(Trace order) implements Verdict {}

  /**
   * There is none.
   *
   * @param longest the longest part of a run that can be explained, as the edges of the graph
   * @param node where that leads
   * @param taken how many steps of each thread it holds
   * @param misfits the steps that came next, none of which fits; empty if only the end does not
   */
  record Unexplained(Trace longest, int node, List<Integer> taken, List<Misfit> misfits)
      implements Verdict {
    /** How many steps can be explained. */
    public int steps() {
      return taken.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * A step that does not fit where the longest part ends.
   *
   * @param thread the index of the thread
   * @param event what it recorded
   */
  record Misfit(int thread, Event event) {}

  /**
   * Nothing was looked for, since hardly any steps overlap.
   *
   * @param overlap the {@link Recording#overlap} of the run
   * @param least what it should be
   */
  record Sequential(double overlap, double least) implements Verdict {}
}
