package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.ProgressReport;

/** Every way, let go from each state of its smallest graph until all is at rest. */
class ProgressTest {
  private static final long SEED = 20_261_127;

  @Test
  void extendedSocketsComeToRest() {
    run("BufferContract", "MCBufferContract_small");
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> everyWayDoes() throws IOException {
    return SmallestGraphsTest.smallest().stream()
        .map(m -> dynamicTest(m.model(), () -> run(m.specification(), m.model())));
  }

  private static void run(String specification, String model) {
    StateGraph graph = ModelGraph.of(model);

    ProgressReport report =
        Bindings.conformance(specification).orElseThrow().checkProgress(graph, SEED);

    assertThat(report.divergence().map(Divergence::explanation)).as("seed %s", SEED).isEmpty();
    assertThat(report.nodes()).isEqualTo(graph.nodes());
    assertThat(report.fair()).as("what the specification's Fairness is about").isNotEmpty();
    assertThat(report.steps()).isPositive();
  }
}
