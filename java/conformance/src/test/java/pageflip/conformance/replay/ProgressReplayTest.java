package pageflip.conformance.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pageflip.conformance.graph.GraphBuilder;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.desk.Desks;
import pageflip.conformance.value.Value;

/** What can go on does. */
class ProgressReplayTest {
  private static final long SEED = 7;

  @Test
  void fromEveryNodeAllComesToRest() {
    ProgressReport report =
        of(Desks.Right.class).checkProgress(graph(Set.of("Answer", "Hear")), SEED);

    assertThat(report.divergence()).isEmpty();
    assertThat(report.nodes()).isEqualTo(3);
    assertThat(report.fair()).isEqualTo(Map.of("Answer", 1L, "Hear", 2L));
  }

  @Test
  void aWaitThatNeverLooksAgainIsNoticed() {
    Divergence found =
        of(Desks.Forgetful.class)
            .checkProgress(graph(Set.of("Answer", "Hear")), SEED)
            .divergence()
            .orElseThrow();

    assertThat(found.explanation())
        .startsWith(
            "stalled: Hear(u1), which is fair and enabled, and which nobody takes: all is at rest (seed 7)");
    assertThat(found.trace()).hasToString("[Ask(u1), Answer()]");
  }

  @Test
  void anOperationThatNobodyEndsIsNoticed() {
    Divergence found =
        of(Desks.Right.class).checkProgress(graph(Set.of()), SEED).divergence().orElseThrow();

    assertThat(found.explanation())
        .startsWith(
            "stalled: Ask(u1), after which all is at rest, and the operation of u1 is not over (seed 7)");
  }

  private static Conformance of(Class<?> binding) {
    return new Conformance(binding.getName(), List.of("pageflip.conformance.replay.desk."));
  }

  private static StateGraph graph(Set<String> fair) {
    Value caller = new Value.Atom("u1");
    GraphBuilder graph = new GraphBuilder();
    graph.constants(Map.of("Caller", Value.set(List.of(caller))));
    graph.variables(List.of("asked", "answered"));
    graph.fair(fair);
    graph.action(0, "Ask", List.of(caller));
    graph.action(1, "Answer", List.of());
    graph.action(2, "Hear", List.of(caller));
    graph.state(1, true, state(false, false));
    graph.edge(1, 0, 2);
    graph.state(2, false, state(true, false));
    graph.edge(2, 1, 3);
    graph.state(3, false, state(true, true));
    graph.edge(3, 2, 1);
    return graph.build();
  }

  private static Value[] state(boolean asked, boolean answered) {
    return new Value[] {new Value.Bool(asked), new Value.Bool(answered)};
  }
}
