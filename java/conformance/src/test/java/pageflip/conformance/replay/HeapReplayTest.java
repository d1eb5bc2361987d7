package pageflip.conformance.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import pageflip.conformance.graph.GraphBuilder;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.bulbs.Bulbs;
import pageflip.conformance.value.Value;

/** State that no variable shows. */
class HeapReplayTest {
  private static final Predicate<Field> NONE = field -> false;

  @Test
  void withOneHeapPerStateEveryEdgeIsTakenOnce() {
    HeapReport report = of(Bulbs.Right.class).checkHeaps(graph(), 3, NONE);

    assertThat(report.divergence()).isEmpty();
    assertThat(report)
        .hasToString("nodes reached with more than one heap: 0 of 2; explored on: 0; left out: 0");
    assertThat(report.edgesByAction()).isEqualTo(Map.of("Light", 1L, "PutOut", 1L));
  }

  @Test
  void aCounterMakesHeapsThatAreExploredUpToTheLimit() {
    HeapReport report = of(Bulbs.Counting.class).checkHeaps(graph(), 3, NONE);

    assertThat(report.divergence()).isEmpty();
    assertThat(report)
        .hasToString("nodes reached with more than one heap: 2 of 2; explored on: 4; left out: 1");
    assertThat(report.edgesByAction()).isEqualTo(Map.of("Light", 3L, "PutOut", 3L));
  }

  @Test
  void aCounterThatIsOfNoUseMakesNone() {
    HeapReport report =
        of(Bulbs.Counting.class).checkHeaps(graph(), 3, field -> field.getName().equals("times"));

    assertThat(report.explored()).isZero();
  }

  /** It fails at the third call, by a counter that no variable shows. */
  @Test
  void whatFirstVisitsPassHeapsFind() {
    Conformance worn = of(Bulbs.Worn.class);

    assertThat(worn.check(graph(), (done, all) -> {}).passed())
        .as("every edge is taken once")
        .isTrue();
    Divergence found = worn.checkHeaps(graph(), 3, NONE).divergence().orElseThrow();
    assertThat(found.kind()).isEqualTo(Divergence.Kind.MISSING);
    assertThat(found.attempted()).hasToString("Light()");
    assertThat(found.trace()).hasToString("[Light(), PutOut(), Light(), PutOut()]");
    assertThat(found.detail()).contains("which the specification allows here and the code refuses");
  }

  private static Conformance of(Class<?> binding) {
    return new Conformance(binding.getName(), List.of("pageflip.conformance.replay.bulbs."));
  }

  private static StateGraph graph() {
    GraphBuilder graph = new GraphBuilder();
    graph.constants(Map.of());
    graph.variables(List.of("lit"));
    graph.action(0, "Light", List.of());
    graph.action(1, "PutOut", List.of());
    graph.state(1, true, new Value[] {new Value.Bool(false)});
    graph.edge(1, 0, 2);
    graph.state(2, false, new Value[] {new Value.Bool(true)});
    graph.edge(2, 1, 1);
    return graph.build();
  }
}
