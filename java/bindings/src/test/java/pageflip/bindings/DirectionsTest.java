package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Directions;
import pageflip.conformance.replay.Report;

class DirectionsTest {
  @Test
  void eachActionHasARowAndEachDirectionAColumn() {
    StateGraph graph = ModelGraph.of("MCBufferContract_small");
    Conformance conformance = Bindings.conformance("BufferContract").orElseThrow();
    Report report = conformance.check(graph, (done, all) -> {});
    Directions directions =
        new Directions(conformance.steps())
            .add("taken", report.edgesByAction())
            .add("refused", report.refusalsByAction())
            .add("run on", conformance.checkProgress(graph, 1).fair());

    assertThat(directions.table())
        .startsWith("| action | Java | taken | refused | run on |\n|---|---|--:|--:|--:|\n")
        .contains("| `Post` | `SendQueue.post` | 12 | 158 | 12 |\n")
        .contains("| `Coalesce` | `SendQueue.coalesce` | 0 | 170 | |\n");
    assertThat(directions.emptyCells())
        .as("one buffer alone has nothing to be coalesced with, and closing is always allowed")
        .hasSize(2);
    assertThat(report.refusalsByAction().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(report.refusals());
  }

  @Test
  void anEmptyCellIsToldAndAnActionOfWhichNothingIsExpectedIsNot() {
    Conformance conformance = Bindings.conformance("BufferContract").orElseThrow();
    Directions directions =
        new Directions(conformance.steps())
            .add("taken", Map.of("Post", 0L, "Copy", 2L))
            .add("taken", Map.of("Copy", 1L));

    assertThat(directions.emptyCells())
        .containsExactly(
            "Post, which is `SendQueue.post`, was never exercised in the direction \"taken\":"
                + " widen the bounds of a model");
    assertThat(directions.table()).contains("| `Copy` | `SendQueue.copy` | 3 |");
  }
}
