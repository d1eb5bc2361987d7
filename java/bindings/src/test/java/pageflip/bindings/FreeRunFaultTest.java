package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pageflip.conformance.free.FreeRuns;
import pageflip.conformance.free.Recording;
import pageflip.conformance.free.Rejection;
import pageflip.conformance.free.Validator;
import pageflip.conformance.free.Verdict;
import pageflip.conformance.graph.GraphBuilder;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Conformance;
import pageflip.conformance.tlc.Tlc;

/** What the replay cannot see, since one thread runs at a time in it: steps that are not atomic. */
class FreeRunFaultTest {
  private static final int CALLS = 20;
  private static final int RUNS = 2_000; // the fault shows in one of some fifty
  private static final Path SPECS = Path.of(System.getProperty("pageflip.root"), "specs");
  private static final String CONTROLLER = "pageflip.stack.machine.InterruptController";
  private static final String MASK = "pageflip.stack.kernel.tracking.CpuMask";

  /** Two responders, since one cannot lose its answer to another's. */
  private static final String THREE_CPUS =
      """
      SPECIFICATION Safety

      CONSTANTS
          CPU          =  {c1, c2, c3}
          Thread       =  {t1}
          AddressSpace =  {a1}
          SpaceOf      <- OneSpace
          Page         =  {p1}
          Frame        =  {f1}
          Value        =  {zero}
          Zero         =  zero
          None         =  None
      """;

  @Test
  @Planted(value = Planted.Kind.ATOMICITY, by = Planted.By.FREE_RUN)
  void anAnswerThatIsLostIsNoticed(@TempDir Path folder) throws IOException {
    StateGraph graph = threeCpus(folder);
    Fault fault = new Fault(CONTROLLER, "answer", Fault.torn("getAndAccumulate"));

    Rejection found = rejected("TlbShootdown", graph, fault);

    assertThat(found.explanation())
        .containsAnyOf("Acknowledge(", "AwaitAcks(", "ServiceInterrupt(", "unacked");
    assertThat(found.run().size()).as(found.explanation()).isLessThan(100);
  }

  private static StateGraph threeCpus(Path folder) throws IOException {
    Path config = Files.writeString(folder.resolve("three.cfg"), THREE_CPUS);
    GraphBuilder graph = new GraphBuilder();
    new Tlc(List.of(SPECS, SPECS.resolve("proofs")))
        .check(SPECS.resolve("models/MCTlbShootdown.tla"), config, 1, graph);
    return graph.build();
  }

  @Tag("slow")
  @Test
  @Planted(value = Planted.Kind.ATOMICITY, by = Planted.By.FREE_RUN)
  void aCpuThatIsLostFromTheSetIsNoticed() {
    StateGraph graph = ModelGraph.of("MCMigrationTracking_edges-ever-ran");
    Fault fault = new Fault(MASK, "join", Fault.torn("getAndAccumulate"));

    Rejection found = rejected("MigrationTracking", graph, fault);

    assertThat(found.explanation()).containsAnyOf("BufferDrain(", "SetBit(", "LoadTable(", "mask");
    assertThat(found.run().size()).as(found.explanation()).isLessThan(100);
  }

  /** The reason for free runs. */
  @Test
  void theReplaySeesNothingOfIt(@TempDir Path folder) throws IOException {
    Fault fault = new Fault(CONTROLLER, "answer", Fault.torn("getAndAccumulate"));

    assertThat(
            new Conformance(Bindings.code("TlbShootdown", fault).orElseThrow())
                .check(threeCpus(folder), (done, all) -> {})
                .passed())
        .isTrue();
  }

  private static Rejection rejected(String specification, StateGraph graph, Fault fault) {
    FreeRuns free = new FreeRuns(Bindings.code(specification, fault).orElseThrow(), graph);
    Validator validator = new Validator(graph);
    for (int seed = 0; seed < RUNS; seed++) {
      Recording run = free.record(seed, CALLS);
      if (validator.explain(run) instanceof Verdict.Unexplained) {
        return Rejection.ofShortest(graph, validator, run);
      }
    }
    throw new AssertionError("not noticed in the runs with seeds 0 to " + (RUNS - 1));
  }
}
