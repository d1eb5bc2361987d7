package pageflip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pageflip.conformance.models.Band;
import pageflip.conformance.models.Model;
import pageflip.conformance.models.Models;

@Tag("slow")
class CommandsTest {
  @Test
  void everyEdgeOfEveryQuickModelIsExercised() {
    List<Model> models =
        Models.read(Run.SPECS).models().stream()
            .filter(model -> model.hasConformance() && model.band() == Band.QUICK)
            .toList();

    Run run = Run.of(Run.SPECS, "conformance");

    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(models)
        .hasSizeGreaterThan(1)
        .allSatisfy(m -> assertThat(run.out()).contains(m.name()));
    assertThat(run.out())
        .contains("2,092,104", "every edge")
        .doesNotContain("DIVERGES")
        .endsWith(models.size() + " passed, 0 failed\n");
  }

  @Test
  void freeRunsAreLinearizableAndBothJudgesAgree() {
    Run run = Run.of(Run.SPECS, "freerun", "--spec", "TlbShootdown", "--runs", "20");

    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out())
        .contains("MCTlbShootdown_small", "linearizable")
        .endsWith("1 passed, 0 failed\n");
  }

  @Test
  void explainingMarksTheTread() {
    Run run = Run.of(Run.SPECS, "explain", "--model", "MCTlbShootdown_answer-before-drain");

    assertThat(run.code()).isZero();
    List<String> treads = run.out().lines().filter(line -> line.contains("<== TREAD")).toList();
    assertThat(treads).singleElement().asString().startsWith("14 StoreCommit");
    assertThat(run.out()).endsWith("After step 14 NoTreadAfterOffer does not hold.\n");
  }

  @Test
  void explainingSaysWhatIsReplacedAndWhereThatWasMade() {
    Run run = Run.of(Run.SPECS, "explain", "--model", "MCTlbShootdown_answer-before-drain");

    assertThat(run.out())
        .contains("MayAnswer <- AnswerAtOnce", "Source: as Qualcomm Falkor erratum 1009");
  }

  @Test
  void explainingNothingListsWhatThereIs() {
    Run run = Run.of(Run.SPECS, "explain", "--spec", "PageFlip");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().toList())
        .hasSize(7)
        .anyMatch(line -> line.matches("MCPageFlip_share-sent +mistake +MappedIsOwned +A page.*"));
  }

  @Test
  void explainingADeadlockSaysSo() {
    Run run = Run.of(Run.SPECS, "explain", "--model", "MCTlbShootdown_deaf-initiator");

    assertThat(run.out()).endsWith("nothing can happen any more: deadlock.\n");
  }

  @Test
  void tracesAreWrittenInTheInformalTraceFormat(@TempDir Path out) throws IOException {
    Run run =
        Run.of(Run.SPECS, "traces", "--model", "MCTlbShootdown_small", "--out", out.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("take all 10,268 edges");
    Path folder = out.resolve("MCTlbShootdown_small");
    JsonNode trace = new ObjectMapper().readTree(folder.resolve("000001.itf.json").toFile());
    assertThat(trace.at("/#meta/format").asText()).isEqualTo("ITF");
    assertThat(trace.get("vars")).hasSize(12);
    assertThat(trace.at("/states/0/#meta/action").asText()).isEqualTo("Init");
    assertThat(trace.at("/states/0/memory/#map/0")).hasToString("[\"f1\",\"zero\"]");
    assertThat(trace.at("/states/0/unacked/#map/0/1/#set")).isEmpty();
    try (Stream<Path> left = Files.list(out)) {
      assertThat(left).as("nothing unfinished").containsExactly(folder);
    }
  }
}
