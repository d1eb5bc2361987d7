package pageflip.conformance.replay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.graph.Trace;

/** A place on a trace: how many of its edges were taken, and the node that they lead to. */
final class TraceCursor {
  private final StateGraph graph;
  private Trace trace;
  private int position;
  private int node;

  /** The beginning of {@code trace}. */
  TraceCursor(StateGraph graph, Trace trace) {
    this.graph = graph;
    this.trace = trace;
  }

  /** The trace that it is on. */
  Trace trace() {
    return trace;
  }

  /** Goes on along another trace, which is the same up to here. */
  void follow(Trace other) {
    trace = other;
  }

  int position() {
    return position;
  }

  int node() {
    return node;
  }

  boolean isAtEnd() {
    return position == trace.edges().length;
  }

  /** The next edge. */
  int nextEdge() {
    return trace.edges()[position];
  }

  /** The action of the next edge. */
  int nextAction() {
    return graph.action(trace.edges()[position]);
  }

  /** The node that the next edge leads to. */
  int nextNode() {
    return graph.target(trace.edges()[position]);
  }

  /** Whether no earlier trace takes the next edge. */
  boolean isNextFresh() {
    return trace.fresh().get(position);
  }

  void takeNext() {
    node = nextNode();
    position++;
  }

  /** The actions that were taken. */
  List<Action> before() {
    List<Action> actions = new ArrayList<>();
    for (int i = 0; i < position; i++) {
      actions.add(graph.actions().get(graph.action(trace.edges()[i])));
    }
    return actions;
  }

  /** The indices of the actions that the specification allows here. */
  BitSet allowed() {
    BitSet allowed = new BitSet();
    for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
      allowed.set(graph.action(edge));
    }
    return allowed;
  }

  /** The actions that the specification allows here, in the order of the edges. */
  List<Action> allowedActions() {
    List<Action> actions = new ArrayList<>();
    for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
      actions.add(graph.actions().get(graph.action(edge)));
    }
    return actions;
  }
}
