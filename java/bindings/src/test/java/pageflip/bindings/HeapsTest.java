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
import pageflip.conformance.replay.HeapReport;

/** Every way, held against its smallest graph from several heaps of each state. */
class HeapsTest {
  /** So many heaps of a state are gone on from. */
  static final int HEAPS = 3;

  @Test
  void extendedSocketsBehaveAlikeWithAllHeapsOfAState() {
    explore("BufferContract", "MCBufferContract_small");
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> everyWayDoes() throws IOException {
    return SmallestGraphsTest.smallest().stream()
        .map(m -> dynamicTest(m.model(), () -> explore(m.specification(), m.model())));
  }

  private static void explore(String specification, String model) {
    StateGraph graph = ModelGraph.of(model);

    HeapReport report =
        Bindings.conformance(specification)
            .orElseThrow()
            .checkHeaps(graph, HEAPS, HiddenState.declared()::isUnused);

    assertThat(report.divergence().map(Divergence::explanation)).isEmpty();
    assertThat(report.edgesByAction().values().stream().mapToLong(Long::longValue).sum())
        .as("every edge is taken from the first heap of its node, and those of the others as well")
        .isGreaterThanOrEqualTo(graph.edges());
  }
}
