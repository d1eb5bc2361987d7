package pageflip.conformance.replay;

import java.util.BitSet;
import pageflip.conformance.bound.BoundGraph;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.graph.Trace;
import pageflip.conformance.replay.ReplayThread.HeldOperation;

/**
 * One walk along a trace, with a system of its own: takes the action of each edge, compares the
 * state where the edge is new, and tries what is not allowed where the node is new. It ends with
 * the trace, or at the first divergence.
 */
final class TraceWalk<S> {
  private final BoundGraph<S> bound;
  private final ReplaySession session;
  private final ReplayCounts counts;
  private BitSet refusalsAt; // the positions at which to try what is not allowed
  private final boolean careful;
  private final TraceCursor cursor;
  private final SystemUnderTest<S> system;
  private Activity activity;
  private HeldOperation running;
  private boolean refusalChanged;

  /** A walk along a trace. */
  TraceWalk(BoundGraph<S> bound, ReplaySession session, ReplayCounts counts, Trace trace) {
    this(bound, session, counts, trace, trace.firstVisits(), false);
  }

  private TraceWalk(
      BoundGraph<S> bound,
      ReplaySession session,
      ReplayCounts counts,
      Trace trace,
      BitSet refusalsAt,
      boolean careful) {
    this.bound = bound;
    this.session = session;
    this.counts = counts;
    this.refusalsAt = refusalsAt;
    this.careful = careful;
    this.cursor = new TraceCursor(bound.graph(), trace);
    this.system = new SystemUnderTest<>(bound);
    this.activity = begin();
  }

  /**
   * The walk to do next along the same trace: if some refusal has changed something, once more to
   * the node where it did, to find out which. Null if there is none.
   */
  TraceWalk<S> repeat() {
    if (!refusalChanged) {
      return null;
    }
    BitSet onlyHere = new BitSet();
    onlyHere.set(cursor.position());
    return new TraceWalk<>(bound, session, counts, cursor.trace(), onlyHere, true);
  }

  /**
   * Goes on until an operation has to run.
   *
   * @param current the calling thread
   * @return the operation; null when the walk is over
   */
  HeldOperation next(ReplayThread current) {
    if (running != null) {
      system.operations().settle(running);
      activity.ran(running);
    }
    running = activity.next(current);
    while (running == null) {
      activity = following();
      if (activity == null) {
        return null;
      }
      running = activity.next(current);
    }
    return running;
  }

  private Activity following() {
    if (activity instanceof EdgeStep step) {
      return afterStep(step);
    }
    if (activity instanceof RefusalRound round) {
      return afterRefusals(round);
    }
    return null; // all is unwound
  }

  private Activity begin() {
    int first = cursor.isAtEnd() ? 0 : cursor.nextAction();
    int variable = system.differing(cursor.node());
    if (variable >= 0) {
      return diverge(
          new Finding(
              Divergence.Kind.WRONG_STATE,
              "before which the code is not in the state in which the specification starts",
              variable),
          first,
          cursor.node());
    }
    return atNode(first);
  }

  private Activity atNode(int attempted) {
    if (!refusalsAt.get(cursor.position())) {
      return depart(attempted);
    }
    BitSet allowed = cursor.allowed();
    counts.refusals(allowed);
    return new RefusalRound(system, cursor.node(), allowed, attempted, careful);
  }

  private Activity depart(int attempted) {
    if (cursor.isAtEnd()) {
      return new Unwinding(system.operations(), attempted);
    }
    int action = cursor.nextAction();
    return new EdgeStep(system, bound.kind(action), action);
  }

  private Activity afterStep(EdgeStep step) {
    Finding finding = judge(step.result());
    counts.step();
    if (finding != null) {
      return diverge(finding, step.attempted(), cursor.node());
    }
    if (bound.graph().isChoice(cursor.nextEdge())) {
      return afterChoice(step);
    }
    if (cursor.isNextFresh()) {
      counts.exercised(step.attempted());
      // what an earlier trace has compared, this one only passes through
      int variable = system.differing(cursor.nextNode());
      if (variable >= 0) {
        return diverge(
            new Finding(
                Divergence.Kind.WRONG_STATE,
                "which leaves another state than the specification says",
                variable),
            step.attempted(),
            cursor.nextNode());
      }
    }
    cursor.takeNext();
    return atNode(step.attempted());
  }

  /** Finds out which of the results of an action the code has chosen, and goes on from there. */
  private Activity afterChoice(EdgeStep step) {
    StateGraph graph = bound.graph();
    int planned = cursor.nextEdge();
    int results = 0;
    int closest = -1; // the node that the system differs from as late as possible
    int differing = -1;
    for (int edge = graph.firstEdge(cursor.node());
        edge < graph.firstEdge(cursor.node() + 1);
        edge++) {
      if (graph.action(edge) == step.attempted()) {
        results++;
        int variable = system.differing(graph.target(edge));
        if (variable < 0) {
          return afterChoice(step, planned, edge);
        }
        if (variable > differing) {
          differing = variable;
          closest = graph.target(edge);
        }
      }
    }
    return diverge(
        new Finding(
            Divergence.Kind.WRONG_STATE,
            "which leaves none of the %s states that the specification leaves open"
                .formatted(results),
            differing),
        step.attempted(),
        closest);
  }

  private Activity afterChoice(EdgeStep step, int planned, int chosen) {
    if (bound.graph().target(chosen) == bound.graph().target(planned)) {
      session.shown(planned);
    } else if (careful) {
      return diverge(
          new Finding(
              Divergence.Kind.REFUSAL_CHANGES,
              "after which some refusal has changed something; the code chose otherwise when the engine went back to see which"),
          step.attempted(),
          cursor.node());
    } else {
      cursor.follow(session.follow(cursor.trace(), cursor.position(), chosen));
      refusalsAt = cursor.trace().firstVisits();
    }
    if (cursor.isNextFresh()) {
      counts.exercised(step.attempted());
    }
    cursor.takeNext();
    return atNode(step.attempted());
  }

  /** What is wrong with what came of an action that the specification allows, or null. */
  static Finding judge(Operation result) {
    return switch (result.outcome()) {
      case HAPPENED -> null;
      case WRONG -> result.finding();
      case REFUSED ->
          new Finding(
              Divergence.Kind.MISSING, "which the specification allows here and the code refuses");
      case NOT_OFFERED, FORBIDDEN_OFFERED ->
          new Finding(
              Divergence.Kind.MISSING,
              "which the specification allows here and the code does not come to");
    };
  }

  private Activity afterRefusals(RefusalRound round) {
    if (round.finding() != null) {
      return diverge(round.finding(), round.attempted(), cursor.node());
    }
    if (round.changed()) {
      refusalChanged = true;
      return new Unwinding(system.operations(), round.attempted());
    }
    return depart(round.attempted());
  }

  /**
   * Reports a divergence.
   *
   * @param compared the node that the system was compared to
   */
  private Activity diverge(Finding finding, int attempted, int compared) {
    session.diverged(cursor.trace().number(), divergence(finding, attempted, compared));
    return new Unwinding(system.operations(), attempted);
  }

  private Divergence divergence(Finding finding, int attempted, int compared) {
    StateGraph graph = bound.graph();
    int variable = finding.variable();
    return new Divergence(
        finding.kind(),
        cursor.before(),
        graph.actions().get(attempted),
        finding.detail(),
        variable < 0 ? "" : graph.variables().get(variable),
        variable < 0 ? "" : graph.value(compared, variable).toString(),
        variable < 0 ? "" : system.project(variable).toString(),
        cursor.allowedActions());
  }

  /** Reports that the operation that runs neither comes to a step nor ends; for other threads. */
  void reportStuck() {
    Finding finding =
        new Finding(
            Divergence.Kind.STUCK,
            "on the way to which the code comes neither to a step nor to its end");
    session.diverged(
        cursor.trace().number(), divergence(finding, activity.attempted(), cursor.node()));
  }
}
