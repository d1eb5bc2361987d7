package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.graph.Trace;
import pageflip.conformance.graph.TracePlanner;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Report;

class TlbShootdownConformanceTest {
  @Test
  void everyEdgeOfTheSmallModelIsExercised() {
    StateGraph graph = SmallGraph.get();

    Report report =
        new Conformance(SmallGraph.BINDING, SmallGraph.WOVEN).check(graph, (done, all) -> {});

    assertThat(report.divergence().map(Divergence::explanation)).isEmpty();
    assertThat(report.passed()).isTrue();
    assertThat(report.edges()).isEqualTo(graph.edges());
    assertThat(report.steps())
        .as("every trace of the plan, which takes every edge, is walked to its end")
        .isEqualTo(stepsPlanned(graph));
    assertThat(report.edgesByAction())
        .hasSize(16)
        .allSatisfy((action, n) -> assertThat(n).isPositive());
    assertThat(report.refusals())
        .as("every action that is not allowed at a node is tried there")
        .isEqualTo((long) graph.nodes() * graph.actions().size() - graph.edges());
  }

  private static long stepsPlanned(StateGraph graph) {
    TracePlanner planner = new TracePlanner(graph);
    long steps = 0;
    for (Trace trace = planner.next(); trace != null; trace = planner.next()) {
      steps += trace.edges().length;
    }
    return steps;
  }
}
