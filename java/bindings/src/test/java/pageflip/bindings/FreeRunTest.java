package pageflip.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import pageflip.conformance.free.Corruption;
import pageflip.conformance.free.Event;
import pageflip.conformance.free.FreeRuns;
import pageflip.conformance.free.Recording;
import pageflip.conformance.free.Rejection;
import pageflip.conformance.free.TlcJudge;
import pageflip.conformance.free.Validator;
import pageflip.conformance.free.Verdict;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.itf.ItfWriter;
import pageflip.conformance.tlc.Tlc;
import pageflip.conformance.tlc.TlcListener;
import pageflip.conformance.tlc.TlcResult;
import pageflip.weaver.Rewrite;

/** The woven stack runs free, and what it did is held against the graphs afterwards. */
class FreeRunTest {
  private static final int CALLS = 15; // of each thread
  private static final Path SPECS = Path.of(System.getProperty("pageflip.root"), "specs");
  private static final Path MODELS = SPECS.resolve("models");
  private static final List<Path> LIBRARY = List.of(SPECS, SPECS.resolve("proofs"));

  @Test
  void theShootdownIsLinearizable() {
    assertThat(explained("TlbShootdown", SmallGraph.get(), 40)).isGreaterThan(20);
  }

  @Test
  void aTransferOfBuffersIsLinearizable() {
    StateGraph graph = ModelGraph.of("MCBufferContract_small");

    assertThat(explained("BufferContract", graph, 40)).isGreaterThan(20);
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> everyWayIsLinearizable() {
    return Stream.of(
            "SnoopingTlb_small",
            "BroadcastInvalidate_small",
            "MigrationTracking_edges-ever-ran",
            "MigrationTracking_edges-trimmed",
            "MigrationTracking_edges-tags",
            "TransientCow_again",
            "DedicatedCores_edges-queue",
            "DeviceTrust_edges-strict",
            "DeviceTrust_edges-deferred",
            "DeviceTrust_edges-shadow",
            "Transmit_edges",
            "Receive_edges",
            "ByteMmu_edges")
        .map(
            model ->
                dynamicTest(
                    model,
                    () ->
                        assertThat(
                                explained(
                                    model.substring(0, model.indexOf('_')),
                                    ModelGraph.of("MC" + model),
                                    60))
                            .isPositive()));
  }

  /** How many of the runs overlap enough and are explained; fails if one cannot be. */
  private static int explained(String specification, StateGraph graph, int runs) {
    FreeRuns free = free(specification, graph);
    Validator validator = new Validator(graph);
    int explained = 0;
    for (int seed = 0; seed < runs; seed++) {
      Recording run = free.record(seed, CALLS);
      Verdict verdict = validator.judge(run);
      assertThat(verdict)
          .as(() -> story(graph, validator, run))
          .withFailMessage("seed " + seed)
          .isNotInstanceOf(Verdict.Unexplained.class);
      explained += verdict instanceof Verdict.Explained ? 1 : 0;
    }
    return explained;
  }

  private static String story(StateGraph graph, Validator validator, Recording run) {
    return Rejection.ofShortest(graph, validator, run).explanation();
  }

  private static FreeRuns free(String specification, StateGraph graph) {
    return new FreeRuns(Bindings.code(specification, Rewrite.NONE).orElseThrow(), graph);
  }

  @Test
  void stepsThatNobodyRecordedArePutIn() {
    StateGraph graph = SmallGraph.get();
    Set<String> hardware = Set.of("Fill", "Evict", "StoreCommit");
    Recording run =
        some(
            graph,
            r ->
                r.events().stream()
                    .flatMap(List::stream)
                    .anyMatch(e -> e.happened() && isCalled(graph, e, "StoreTranslate"::equals)));
    Recording unrecorded =
        new Recording(
            run.threads(),
            run.events().stream()
                .map(
                    events ->
                        events.stream()
                            .filter(e -> isCalled(graph, e, n -> !hardware.contains(n)))
                            .toList())
                .toList(),
            run.atRest());

    assertThat(new Validator(graph).explain(unrecorded)).isInstanceOf(Verdict.Unexplained.class);
    assertThat(new Validator(graph, hardware).explain(unrecorded))
        .isInstanceOf(Verdict.Explained.class);
  }

  private static boolean isCalled(StateGraph graph, Event event, Predicate<String> name) {
    return name.test(graph.actions().get(event.action()).name());
  }

  private static Recording some(StateGraph graph, Predicate<Recording> wanted) {
    FreeRuns free = free("TlbShootdown", graph);
    return Stream.iterate(0L, seed -> seed + 1)
        .map(seed -> free.record(seed, CALLS))
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRunThatOneThreadCouldHaveMadeProvesNothing() {
    StateGraph graph = SmallGraph.get();
    Recording run = some(graph, r -> r.happened() > 0);
    long[] clock = {0};
    Function<Event, Event> later =
        event -> {
          clock[0] += 10 * Event.CLOCK_ERROR;
          return new Event(event.action(), event.happened(), clock[0], clock[0] + 1);
        };
    Recording sequential =
        new Recording(
            run.threads(),
            run.events().stream().map(events -> events.stream().map(later).toList()).toList(),
            run.atRest());

    assertThat(new Validator(graph).judge(sequential))
        .isEqualTo(new Verdict.Sequential(0, Validator.LEAST_OVERLAP));
  }

  @Test
  void theStateAtRestIsPartOfTheRun() {
    StateGraph graph = SmallGraph.get();
    Recording run = some(graph, r -> r.happened() > 10);
    Recording nothingHappened =
        new Recording(
            run.threads(), run.events().stream().map(e -> List.<Event>of()).toList(), run.atRest());

    Verdict verdict = new Validator(graph).explain(nothingHappened);

    assertThat(verdict).isInstanceOf(Verdict.Unexplained.class);
    Rejection rejection = new Rejection(graph, nothingHappened, (Verdict.Unexplained) verdict);
    assertThat(rejection.misfit()).isEmpty();
    assertThat(rejection.explanation()).contains("at rest, and by one such order");
  }

  @Test
  void bothJudgesAgreeOnRunsThatWereCorrupted() {
    agree(4);
  }

  @Tag("slow")
  @Test
  void bothJudgesAgreeOnMoreRunsThatWereCorrupted() {
    agree(25);
  }

  private static void agree(int originals) {
    StateGraph graph = SmallGraph.get();
    FreeRuns free = free("TlbShootdown", graph);
    Validator validator = new Validator(graph);
    SplittableRandom random = new SplittableRandom(originals);
    List<Recording> runs = new ArrayList<>();
    for (int seed = 0; seed < originals; seed++) {
      Recording run = free.record(seed, 8);
      runs.add(run);
      for (Corruption corruption : Corruption.values()) {
        corruption.of(graph, run, random).ifPresent(runs::add);
      }
    }
    BitSet explained = new BitSet();
    for (int i = 0; i < runs.size(); i++) {
      explained.set(i, validator.explain(runs.get(i)) instanceof Verdict.Explained);
    }

    assertThat(judge(graph).explained(runs)).isEqualTo(explained);
    assertThat(explained.cardinality()).isGreaterThanOrEqualTo(originals);
    assertThat(runs.size() - explained.cardinality()).isGreaterThan(originals);
  }

  private static TlcJudge judge(StateGraph graph) {
    return new TlcJudge(
        LIBRARY,
        MODELS.resolve("MCTlbShootdown.tla"),
        MODELS.resolve("MCTlbShootdown_small.cfg"),
        graph);
  }

  @Test
  void aRunCanBeWrittenForOthers(@TempDir Path folder) throws IOException {
    StateGraph graph = SmallGraph.get();
    Recording run = some(graph, r -> r.happened() > 5);
    Verdict verdict = new Validator(graph).explain(run);
    judge(graph).write(run, folder);
    new ItfWriter(graph, "a free run")
        .write(((Verdict.Explained) verdict).order(), folder.resolve("run.itf.json"));

    TlcResult result =
        new Tlc(Stream.concat(LIBRARY.stream(), Stream.of(MODELS)).toList())
            .check(
                folder.resolve("FreeRuns.tla"),
                folder.resolve("FreeRuns.cfg"),
                1,
                new TlcListener() {});

    assertThat(result.violated()).isEqualTo("Unexplained");
    assertThat(Files.readString(folder.resolve("run.itf.json"))).contains("\"ITF\"");
  }
}
