package pageflip.conformance.free;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.value.Value;

/**
 * The search for an order of one run's steps, after Wing and Gong, with Lowe's memory: which steps
 * are in the order and which node it leads to is all that what follows depends on, so that no two
 * orders are gone into that agree in both.
 */
final class Search {
  private final StateGraph graph;
  private final Recording run;
  private final BitSet hidden; // actions that may happen unrecorded
  private final Map<Positions, IntSet> seen = new HashMap<>();
  private final Deque<Order> open = new ArrayDeque<>();
  private Order longest;

  Search(StateGraph graph, BitSet hidden, Recording run) {
    this.graph = graph;
    this.run = run;
    this.hidden = hidden;
  }

  Verdict verdict() {
    longest = Order.empty(run.events().size());
    open.push(longest);
    while (!open.isEmpty()) {
      Order order = open.pop();
      if (!seen.computeIfAbsent(order.positions(), p -> new IntOpenHashSet()).add(order.node())) {
        continue;
      }
      if (order.positions().total() > longest.positions().total()) {
        longest = order;
      }
      if (isAll(order.positions()) && isAtRest(order.node())) {
        return new Verdict.Explained(order.trace());
      }
      goOn(order);
    }
    return new Verdict.Unexplained(
        longest.trace(),
        longest.node(),
        Arrays.stream(longest.positions().toArray()).boxed().toList(),
        next(longest));
  }

  private boolean isAll(Positions positions) {
    for (int thread = 0; thread < run.events().size(); thread++) {
      if (!run.isAllWith(thread, positions.of(thread))) {
        return false;
      }
    }
    return true;
  }

  private boolean isAtRest(int node) {
    if (run.atRest().isEmpty()) {
      return true;
    }
    List<Value> values = run.atRest().get();
    for (int variable = 0; variable < values.size(); variable++) {
      if (!values.get(variable).equals(graph.value(node, variable))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A refusal changes nothing: where it may come next and fits, it need not wait, and no other
   * order has to be tried. Of the rest, what is pushed last is tried first: the step that ended
   * earliest.
   */
  private void goOn(Order order) {
    List<Verdict.Misfit> next = next(order);
    for (Verdict.Misfit step : next) {
      if (!step.event().happened() && !isAllowed(step.event().action(), order.node())) {
        open.push(new Order(order, -1, order.positions().after(step.thread()), order.node()));
        return;
      }
    }
    takeHidden(order);
    next.sort(Comparator.comparingLong(step -> -step.event().end()));
    for (Verdict.Misfit step : next) {
      if (step.event().happened()) {
        take(order, step.thread(), step.event().action());
      }
    }
  }

  private boolean isAllowed(int action, int node) {
    for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
      if (graph.action(edge) == action) {
        return true;
      }
    }
    return false;
  }

  private void takeHidden(Order order) {
    int node = order.node();
    for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
      if (hidden.get(graph.action(edge))) {
        open.push(new Order(order, edge, order.positions(), graph.target(edge)));
      }
    }
  }

  private void take(Order order, int thread, int action) {
    int node = order.node();
    for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
      if (graph.action(edge) == action) {
        open.push(new Order(order, edge, order.positions().after(thread), graph.target(edge)));
      }
    }
  }

  /** The steps that no other step, of those that are left, precedes. */
  private List<Verdict.Misfit> next(Order order) {
    List<Verdict.Misfit> heads = new ArrayList<>();
    for (int thread = 0; thread < run.events().size(); thread++) {
      int position = order.positions().of(thread);
      if (position < run.events().get(thread).size()) {
        heads.add(new Verdict.Misfit(thread, run.events().get(thread).get(position)));
      }
    }
    List<Verdict.Misfit> next = new ArrayList<>();
    for (Verdict.Misfit head : heads) {
      if (heads.stream()
          .noneMatch(h -> h.thread() != head.thread() && h.event().precedes(head.event()))) {
        next.add(head);
      }
    }
    return next;
  }
}
