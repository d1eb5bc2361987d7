package pageflip.conformance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pageflip.conformance.value.Value;

class GraphBuilderTest {
  private final GraphBuilder builder = new GraphBuilder();

  @Test
  void edgesAreGroupedByTheNodeThatTheyLeave() {
    builder.constants(Map.of("Max", new Value.Num(2)));
    builder.variables(List.of("x"));
    builder.action(0, "Up", List.of(new Value.Num(1)));
    builder.action(1, "Down", List.of());
    state(700, true, 0);
    state(-5, false, 1);
    builder.edge(700, 0, -5);
    state(9, false, 2);
    builder.edge(-5, 0, 9);
    builder.edge(700, 1, 700);
    builder.edge(9, 1, -5);
    builder.edge(-5, 1, 700);

    StateGraph graph = builder.build();

    assertThat(graph.constants()).isEqualTo(Map.of("Max", new Value.Num(2)));
    assertThat(graph.variables()).containsExactly("x");
    assertThat(graph.actions()).extracting(Action::toString).containsExactly("Up(1)", "Down()");
    assertThat(graph.nodes()).isEqualTo(3);
    assertThat(graph.edges()).isEqualTo(5);
    assertThat(IntStream.range(0, 3).mapToObj(node -> graph.value(node, 0).toString()))
        .as("numbered as they came, the initial state first")
        .containsExactly("0", "1", "2");
    assertThat(leaving(graph, 0)).containsExactly("Up(1) to 1", "Down() to 0");
    assertThat(leaving(graph, 1)).containsExactly("Up(1) to 2", "Down() to 0");
    assertThat(leaving(graph, 2)).containsExactly("Down() to 1");
    assertThat(graph.firstEdge(3)).isEqualTo(5);
  }

  @Test
  void anEdgeTwiceIsTwoEdges() {
    builder.variables(List.of("x"));
    builder.action(0, "Go", List.of());
    builder.action(1, "Jump", List.of());
    state(1, true, 0);
    builder.edge(1, 0, 1);
    builder.edge(1, 1, 1);

    assertThat(leaving(builder.build(), 0)).containsExactly("Go() to 0", "Jump() to 0");
  }

  @Test
  void aNodeWithoutEdgesIsANode() {
    builder.variables(List.of("x"));
    state(1, true, 0);

    StateGraph graph = builder.build();

    assertThat(graph.nodes()).isEqualTo(1);
    assertThat(graph.edges()).isZero();
    assertThat(leaving(graph, 0)).isEmpty();
  }

  @Test
  void thereMustBeOneInitialState() {
    state(1, true, 0);
    state(2, true, 1);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the specification has 2 initial states, and conformance needs exactly one:"
                + " choose one in Init");
  }

  @Test
  void noInitialStateWillNotDoEither() {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has 0 initial states");
  }

  private void state(long fingerprint, boolean initial, int x) {
    builder.state(fingerprint, initial, new Value[] {new Value.Num(x)});
  }

  private static List<String> leaving(StateGraph graph, int node) {
    return IntStream.range(graph.firstEdge(node), graph.firstEdge(node + 1))
        .mapToObj(edge -> graph.actions().get(graph.action(edge)) + " to " + graph.target(edge))
        .toList();
  }
}
