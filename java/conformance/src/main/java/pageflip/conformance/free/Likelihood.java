package pageflip.conformance.free;

import pageflip.conformance.graph.StateGraph;

/**
 * How much likelier an action is to be allowed after another has happened, counted over a graph:
 * the share of states that allow it among those to which steps of the other lead, over the share
 * among all. Threads that draw by it get further than those that draw blindly, and do what is
 * rarely possible when it is. Immutable.
 */
final class Likelihood {
  private final float[][] after; // by the action that happened, or 0 for none, and the one to draw

  Likelihood(StateGraph graph) {
    int actions = graph.actions().size();
    int[] times = new int[actions + 1];
    int[][] allowed = new int[actions + 1][actions];
    count(graph, 0, 0, times, allowed);
    for (int edge = 0; edge < graph.edges(); edge++) {
      count(graph, graph.action(edge) + 1, graph.target(edge), times, allowed);
    }
    this.after = new float[actions + 1][actions];
    for (int last = 0; last <= actions; last++) {
      for (int next = 0; next < actions; next++) {
        after[last][next] = share(allowed[last][next], times[last]) / rarity(graph, next, allowed);
      }
    }
  }

  /** Of all states that steps lead to, the share that allow an action. */
  private static float rarity(StateGraph graph, int action, int[][] allowed) {
    int everywhere = 0;
    for (int[] afterOne : allowed) {
      everywhere += afterOne[action];
    }
    return share(Math.max(everywhere, 1), graph.edges() + 1);
  }

  private static float share(int some, int all) {
    return all == 0 ? 0 : (float) some / all;
  }

  private static void count(StateGraph graph, int last, int node, int[] times, int[][] allowed) {
    times[last]++;
    for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
      allowed[last][graph.action(edge)]++;
    }
  }

  /**
   * From 0, for never; 1 is as likely as anywhere.
   *
   * @param last the action that happened, or -1 at the beginning
   */
  float of(int next, int last) {
    return after[last + 1][next];
  }
}
