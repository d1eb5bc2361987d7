package pageflip.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import pageflip.conformance.value.Value;

class TracePlannerTest {
  /** An edge without its action, which is nothing to the planner. */
  private record Arrow(int from, int to) {}

  @Property(tries = 300)
  void tracesAreWalksFromTheInitialState(@ForAll("graphs") StateGraph graph) {
    for (Trace trace : traces(graph)) {
      int node = 0;
      for (int edge : trace.edges()) {
        assertThat(edge).isBetween(graph.firstEdge(node), graph.firstEdge(node + 1) - 1);
        node = graph.target(edge);
      }
    }
  }

  @Property(tries = 300)
  void everyEdgeIsFreshOnceAndWhereItIsFirstTaken(@ForAll("graphs") StateGraph graph) {
    boolean[] taken = new boolean[graph.edges()];
    for (Trace trace : traces(graph)) {
      assertThat(trace.fresh().isEmpty()).as("a trace for nothing").isFalse();
      assertThat(trace.fresh().length()).isLessThanOrEqualTo(trace.edges().length);
      for (int i = 0; i < trace.edges().length; i++) {
        int edge = trace.edges()[i];
        assertThat(trace.fresh().get(i)).isEqualTo(!taken[edge]);
        taken[edge] = true;
      }
    }
    assertThat(taken).doesNotContain(false);
  }

  @Property(tries = 300)
  void everyNodeIsVisitedFirstOnceAndWhereItIsFirstReached(@ForAll("graphs") StateGraph graph) {
    boolean[] reached = new boolean[graph.nodes()];
    for (Trace trace : traces(graph)) {
      assertThat(trace.firstVisits().length()).isLessThanOrEqualTo(trace.edges().length + 1);
      int node = 0;
      for (int i = 0; i <= trace.edges().length; i++) {
        assertThat(trace.firstVisits().get(i)).isEqualTo(!reached[node]);
        reached[node] = true;
        node = i < trace.edges().length ? graph.target(trace.edges()[i]) : node;
      }
    }
    assertThat(reached).doesNotContain(false);
  }

  @Tag("slow")
  @Property(tries = 100)
  void theSameGraphIsPlannedTheSameWay(@ForAll("graphs") StateGraph graph) {
    assertThat(traces(graph))
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(traces(graph));
  }

  /** In these graphs every node with edges to several nodes leaves open to which it goes. */
  @Property(tries = 100)
  void codeThatChoosesOtherwiseIsFollowedToAllThatItComesTo(@ForAll("graphs") StateGraph graph) {
    TracePlanner planner = new TracePlanner(graph);
    BitSet walked = new BitSet();
    for (Trace trace = planner.next(); trace != null; trace = planner.next()) {
      Trace on = trace;
      int node = 0;
      for (int i = 0; i < on.edges().length; i++) {
        int chosen = graph.firstEdge(node); // whatever was planned
        if (graph.target(on.edges()[i]) != graph.target(chosen)) {
          on = planner.follow(on, i, chosen);
        } else if (graph.isChoice(chosen)) {
          planner.shown(on.edges()[i]);
        }
        walked.set(on.edges()[i]);
        node = graph.target(on.edges()[i]);
      }
    }

    assertThat(planner.left()).isEqualTo(graph.edges() - walked.cardinality());
    assertThat(planner.neverShown().intersects(walked)).isFalse();
    for (int edge = 0; edge < graph.edges(); edge++) {
      boolean comesTo = cameTo(graph, walked, edge);
      assertThat(walked.get(edge) || planner.neverShown().get(edge)).isEqualTo(comesTo);
    }
  }

  /** Whether a walk was at the node that an edge leaves. */
  private static boolean cameTo(StateGraph graph, BitSet walked, int edge) {
    return graph.firstEdge(1) > edge
        || walked.stream()
            .map(graph::target)
            .anyMatch(node -> graph.firstEdge(node) <= edge && edge < graph.firstEdge(node + 1));
  }

  @Example
  void whatIsLeftGoesDownToNothing() {
    StateGraph graph = graph(3, List.of(new Arrow(0, 1), new Arrow(0, 2)));
    TracePlanner planner = new TracePlanner(graph);

    assertThat(planner.left()).isEqualTo(2);
    assertThat(planner.next().edges()).containsExactly(0);
    assertThat(planner.left()).isEqualTo(1);
    assertThat(planner.next().edges()).containsExactly(1);
    assertThat(planner.left()).isZero();
    assertThat(planner.next()).isNull();
  }

  @Example
  void aTraceGoesTheShortestWayToAnEdgeThatIsLeft() {
    // two ways to node 3, and what is left there after the first trace ends in node 4 or 5
    StateGraph graph =
        graph(
            6,
            List.of(
                new Arrow(0, 1),
                new Arrow(0, 3),
                new Arrow(1, 2),
                new Arrow(2, 3),
                new Arrow(3, 4),
                new Arrow(3, 5)));

    List<Trace> traces = traces(graph);

    assertThat(traces.get(0).edges()).as("over everything new").containsExactly(0, 2, 3, 4);
    assertThat(traces.get(1).edges()).containsExactly(1, 5);
    assertThat(traces).hasSize(2);
  }

  @Example
  void aTraceMakesADetourToWhatIsLeftNearby() {
    StateGraph ring =
        graph(3, List.of(new Arrow(0, 1), new Arrow(0, 2), new Arrow(1, 0), new Arrow(2, 0)));

    List<Trace> traces = traces(ring);

    assertThat(traces).as("one instead of two").hasSize(1);
    assertThat(traces.get(0).edges()).containsExactly(0, 2, 1, 3);
  }

  @Provide
  Arbitrary<StateGraph> graphs() {
    return Arbitraries.integers()
        .between(1, 300)
        .flatMap(
            nodes ->
                Combinators.combine(
                        Arbitraries.integers().between(0, 9999).list().ofSize(nodes - 1),
                        Arbitraries.integers()
                            .between(0, nodes * nodes - 1)
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(2 * nodes))
                    .as((parents, others) -> reachable(nodes, parents, others)));
  }

  /** A tree from node 0, in which every node is reachable, and other edges on top of it. */
  private static StateGraph reachable(int nodes, List<Integer> parents, List<Integer> others) {
    List<Arrow> arrows = new ArrayList<>();
    for (int node = 1; node < nodes; node++) {
      arrows.add(new Arrow(parents.get(node - 1) % node, node));
    }
    others.forEach(pair -> arrows.add(new Arrow(pair / nodes, pair % nodes)));
    return graph(nodes, arrows);
  }

  private static StateGraph graph(int nodes, List<Arrow> arrows) {
    int[] first = new int[nodes + 1];
    List<Integer> targets = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      for (Arrow arrow : arrows) {
        if (arrow.from() == node) {
          targets.add(arrow.to());
        }
      }
      first[node + 1] = targets.size();
    }
    return new StateGraph(
        Map.of(),
        List.of(),
        List.of(new Action("Go", List.of())),
        Set.of(),
        IntStream.range(0, nodes).mapToObj(n -> new Value[0]).toArray(Value[][]::new),
        first,
        new int[targets.size()],
        targets.stream().mapToInt(Integer::intValue).toArray());
  }

  private static List<Trace> traces(StateGraph graph) {
    TracePlanner planner = new TracePlanner(graph);
    List<Trace> traces = new ArrayList<>();
    for (Trace trace = planner.next(); trace != null; trace = planner.next()) {
      traces.add(trace);
    }
    return traces;
  }
}
