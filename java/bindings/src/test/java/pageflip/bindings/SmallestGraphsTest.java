package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.replay.Divergence;
import pageflip.conformance.replay.Report;

/**
 * Every way, held against the smallest graph that its specification has; {@code make conformance}
 * takes the large ones.
 */
class SmallestGraphsTest {
  private static final Path MODELS = Path.of(System.getProperty("pageflip.root"), "specs/models");
  private static final String SUFFIX = ".models.json";

  /** A graph of more edges than that does not belong into what is run at every change. */
  private static final long SMALL = 50_000;

  record Smallest(String specification, String model, long edges) {}

  @TestFactory
  Stream<DynamicTest> everyEdgeIsExercised() throws IOException {
    return smallest().stream().map(model -> dynamicTest(model.model, () -> exercise(model)));
  }

  @Test
  void everySpecificationThatIsBoundHasASmallGraph() throws IOException {
    assertThat(smallest())
        .hasSizeGreaterThan(10)
        .allSatisfy(model -> assertThat(model.edges).as(model.model).isBetween(1L, SMALL));
    try (Stream<Path> files = Files.list(MODELS)) {
      assertThat(smallest().stream().map(Smallest::specification))
          .containsExactlyElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(SUFFIX))
                  .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                  .filter(name -> Bindings.conformance(name).isPresent())
                  .sorted()
                  .toList());
    }
  }

  private static void exercise(Smallest model) {
    Conformance conformance = Bindings.conformance(model.specification).orElseThrow();
    StateGraph graph = ModelGraph.of(model.model);

    Report report = conformance.check(graph, (done, all) -> {});

    assertThat(report.divergence().map(Divergence::explanation)).isEmpty();
    assertThat(report.edges()).isEqualTo(model.edges);
    assertThat(report.edgesByAction().values().stream().mapToLong(Long::longValue).sum())
        .as("edges that were taken; an action may have none in a graph as small as this")
        .isEqualTo(model.edges);
  }

  /** The model with the fewest edges of each specification that declares edges, by name. */
  static List<Smallest> smallest() throws IOException {
    try (Stream<Path> files = Files.list(MODELS)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .sorted()
          .flatMap(SmallestGraphsTest::smallest)
          .toList();
    }
  }

  private static Stream<Smallest> smallest(Path file) {
    JsonNode models;
    try {
      models = new ObjectMapper().readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    String specification = models.get("specification").asText();
    return StreamSupport.stream(models.get("models").spliterator(), false)
        .filter(row -> row.has("edges"))
        .map(
            row ->
                new Smallest(
                    specification,
                    "MC" + specification + "_" + row.get("name").asText(),
                    row.get("edges").asLong()))
        .min(Comparator.comparingLong(Smallest::edges))
        .stream();
  }
}
