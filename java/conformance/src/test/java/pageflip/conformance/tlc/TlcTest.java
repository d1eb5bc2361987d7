package pageflip.conformance.tlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.GraphBuilder;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.tlc.TlcResult.TraceState;
import pageflip.conformance.tlc.TlcResult.Verdict;
import pageflip.conformance.value.Value;

/** TLC on specifications of a few lines. */
class TlcTest {
  private static final String COUNTER =
      """
      ---- MODULE Counter ----
      EXTENDS Naturals
      CONSTANT Max
      VARIABLE x
      Init == x = 0
      Up(n) == x + n <= Max /\\ x' = x + n
      Reset == x = Max /\\ x' = 0
      Next == (\\E n \\in {1, 2} : Up(n)) \\/ Reset
      Spec == Init /\\ [][Next]_x
      Climb == Init /\\ [][\\E n \\in {1, 2} : Up(n)]_x
      Below3 == x < 3
      Positive == x > 0
      Grows == [][x' > x]_x
      Fair == Spec /\\ WF_x(Next)
      Arrives == <>(x = Max)
      Stops == <>[][FALSE]_x
      ====
      """;

  private static final TlcListener NOBODY = new TlcListener() {};

  @TempDir Path folder;

  /** Hundreds of models are checked in one process. */
  @Tag("slow")
  @Test
  void nothingOfARunStaysInMemory() {
    ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    long loaded = classes.getTotalLoadedClassCount();
    check(COUNTER, "SPECIFICATION Spec\nCONSTANT Max = 4");
    long classesOfARun = classes.getTotalLoadedClassCount() - loaded;
    check(COUNTER, "SPECIFICATION Spec\nCONSTANT Max = 4");
    check(COUNTER, "SPECIFICATION Spec\nCONSTANT Max = 4");
    long unloaded = classes.getUnloadedClassCount();

    for (int i = 0; i < 20 && classes.getUnloadedClassCount() < unloaded + classesOfARun; i++) {
      System.gc();
    }

    assertThat(classesOfARun).as("or this test shows nothing").isGreaterThan(100);
    assertThat(classes.getUnloadedClassCount() - unloaded)
        .as("the classes of at least one run are gone")
        .isGreaterThanOrEqualTo(classesOfARun);
  }

  // ---- what TLC finds -----------------------------------------------------------------------

  @Test
  void successComesWithFigures() {
    TlcResult result = check(COUNTER, "SPECIFICATION Spec\nCONSTANT Max = 4");

    assertThat(result.verdict()).isEqualTo(Verdict.SUCCESS);
    assertThat(result.violated()).isEmpty();
    assertThat(result.trace()).isEmpty();
    assertThat(result.distinct()).isEqualTo(5);
    assertThat(result.generated()).as("the initial state and eight steps").isEqualTo(9);
    assertThat(result.depth()).isEqualTo(3);
  }

  @Test
  void aBrokenInvariantComesWithItsNameAndAShortestTrace() {
    TlcResult result = check(COUNTER, "SPECIFICATION Spec\nCONSTANT Max = 4\nINVARIANT Below3");

    assertThat(result.verdict()).isEqualTo(Verdict.SAFETY_FAILURE);
    assertThat(result.violated()).isEqualTo("Below3");
    assertThat(result.trace()).extracting(TraceState::number).containsExactly(1, 2, 3);
    assertThat(result.trace()).extracting(TraceState::action).containsExactly(null, "Up", "Up");
    assertThat(result.trace())
        .extracting(state -> state.state().get("x").toString())
        .containsExactly("0", "1", "3");
  }

  @Test
  void anInvariantCanBeBrokenFromTheStart() {
    TlcResult result = check(COUNTER, "SPECIFICATION Spec\nCONSTANT Max = 4\nINVARIANT Positive");

    assertThat(result.verdict()).isEqualTo(Verdict.SAFETY_FAILURE);
    assertThat(result.violated()).isEqualTo("Positive");
  }

  @Test
  void aBrokenActionPropertyIsASafetyFailure() {
    TlcResult result = check(COUNTER, "SPECIFICATION Spec\nCONSTANT Max = 2\nPROPERTY Grows");

    assertThat(result.verdict()).isEqualTo(Verdict.SAFETY_FAILURE);
    assertThat(result.violated()).contains("Grows");
    assertThat(result.trace())
        .extracting(state -> state.state().get("x").toString())
        .startsWith("0")
        .endsWith("2", "0");
  }

  @Test
  void aDeadlockComesWithTheWayThere() {
    TlcResult result = check(COUNTER, "SPECIFICATION Climb\nCONSTANT Max = 1");

    assertThat(result.verdict()).isEqualTo(Verdict.DEADLOCK_FAILURE);
    assertThat(result.violated()).isEqualTo("Deadlock");
    assertThat(result.trace())
        .extracting(state -> state.state().get("x").toString())
        .containsExactly("0", "1");
  }

  @Test
  void aDeadlockThatTheModelAllowsIsNone() {
    TlcResult result =
        check(COUNTER, "SPECIFICATION Climb\nCONSTANT Max = 1\nCHECK_DEADLOCK FALSE");

    assertThat(result.verdict()).isEqualTo(Verdict.SUCCESS);
  }

  @Test
  void aPromiseThatIsNotKeptIsALivenessFailure() {
    TlcResult result = check(COUNTER, "SPECIFICATION Fair\nCONSTANT Max = 1\nPROPERTY Stops");

    assertThat(result.verdict()).isEqualTo(Verdict.LIVENESS_FAILURE);
    assertThat(result.violated()).as("TLC does not say which").isEmpty();
    assertThat(result.trace())
        .extracting(state -> state.state().get("x").toString())
        .startsWith("0", "1");
  }

  @Test
  void aPromiseCanBeBrokenByDoingNothing() {
    TlcResult result = check(COUNTER, "SPECIFICATION Spec\nCONSTANT Max = 2\nPROPERTY Arrives");

    assertThat(result.verdict()).isEqualTo(Verdict.LIVENESS_FAILURE);
    assertThat(result.trace()).isNotEmpty();
    assertThat(result.trace())
        .allSatisfy(state -> assertThat(state.state().get("x")).isNotEqualTo(new Value.Num(2)));
  }

  @Test
  void aFalseAssumptionIsAFailureOfItsOwn() {
    TlcResult result =
        check(
            COUNTER.replace("VARIABLE x", "ASSUME Max > 10\nVARIABLE x"),
            "SPECIFICATION Spec\nCONSTANT Max = 4");

    assertThat(result.verdict()).isEqualTo(Verdict.ASSUMPTION_FAILURE);
    assertThat(result.violated()).contains("line 4").contains("Counter");
    assertThat(result.trace()).isEmpty();
  }

  // ---- what it tells of the graph -----------------------------------------------------------

  @Test
  void everyStepIsToldOfWithTheArgumentsOfItsAction() {
    StateGraph graph = graph(COUNTER, "SPECIFICATION Spec\nCONSTANT Max = 2");

    assertThat(graph.constants()).containsOnlyKeys("Max").containsValue(new Value.Num(2));
    assertThat(graph.variables()).containsExactly("x");
    assertThat(graph.actions())
        .extracting(Action::toString)
        .containsExactlyInAnyOrder("Up(1)", "Up(2)", "Reset()");
    assertThat(graph.nodes()).isEqualTo(3);
    assertThat(steps(graph))
        .containsExactlyInAnyOrder("0 Up(1) 1", "0 Up(2) 2", "1 Up(1) 2", "2 Reset() 0");
  }

  @Test
  void anActionThatIsNeverEnabledIsToldOfToo() {
    StateGraph graph =
        graph(
            COUNTER.replace("Reset == x = Max", "Reset == x > Max"),
            "SPECIFICATION Spec\nCONSTANT Max = 2\nCHECK_DEADLOCK FALSE");

    assertThat(graph.actions()).extracting(Action::name).contains("Reset");
    assertThat(steps(graph)).noneMatch(step -> step.contains("Reset"));
  }

  @Test
  void valuesOfAllKindsAreRead() {
    StateGraph graph =
        graph(
            """
            ---- MODULE Counter ----
            EXTENDS Integers, Sequences
            CONSTANTS C, None
            VARIABLES a, b, c, d, e, f, g, h, i
            Init ==
                /\\ a = None
                /\\ b = {10, 9}
                /\\ c = 1..3
                /\\ d = <<"x", TRUE>>
                /\\ e = [p |-> 0, o |-> {}]
                /\\ f = [m \\in C |-> [n \\in 1..2 |-> n]]
                /\\ g = SUBSET {1}
                /\\ h = [C -> {0}]
                /\\ i = Append(<<>>, -1)
            Next == UNCHANGED <<a, b, c, d, e, f, g, h, i>>
            ====
            """,
            "INIT Init\nNEXT Next\nCONSTANTS C = {c2, c1} None = None");

    assertThat(graph.constants()).hasToString("{C={c1, c2}, None=None}");
    assertThat(graph.variables().stream().map(v -> graph.value(0, graph.variables().indexOf(v))))
        .extracting(Value::toString)
        .containsExactly(
            "None",
            "{9, 10}",
            "{1, 2, 3}",
            "<<\"x\", TRUE>>",
            "[o |-> {}, p |-> 0]",
            "(c1 :> <<1, 2>> @@ c2 :> <<1, 2>>)",
            "{{1}, {}}",
            "{(c1 :> 0 @@ c2 :> 0)}",
            "<<-1>>");
  }

  @Tag("slow")
  @Test
  void runsSideBySideDoNotMixUp() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<TlcResult>> results =
          List.of(5, 6, 7).stream().map(max -> threads.submit(() -> check(COUNTER, max))).toList();
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get().distinct()).isEqualTo(6 + i);
      }
    } finally {
      threads.shutdown();
    }
  }

  // ---- what it cannot do --------------------------------------------------------------------

  @Test
  void aSyntaxErrorNamesFileAndLine() {
    assertThat(failure(COUNTER.replace("Init == x = 0", "Init == x = = 0"), "SPECIFICATION Spec"))
        .contains("Counter.tla, line 5")
        .contains("\"=\"");
  }

  @Test
  void anUnknownNameIsNamedWithFileAndLine() {
    assertThat(failure(COUNTER.replace("Init == x = 0", "Init == y = 0"), "SPECIFICATION Spec"))
        .contains("Counter.tla, line 5")
        .contains("y");
  }

  @Test
  void aConstantWithoutAValueIsNamed() {
    assertThat(failure(COUNTER, "SPECIFICATION Spec")).contains("Max");
  }

  @Test
  void aModuleThatIsNotThereIsNamed() {
    assertThat(failure(COUNTER.replace("Naturals", "Naturals, Elsewhere"), "SPECIFICATION Spec"))
        .contains("Elsewhere");
  }

  @Test
  void anInvariantThatIsNotThereIsNamed() {
    assertThat(failure(COUNTER, "SPECIFICATION Spec\nCONSTANT Max = 2\nINVARIANT Nowhere"))
        .contains("Nowhere");
  }

  @Test
  void aMistakeInTheModelNamesItsLine() {
    assertThat(failure(COUNTER, "SPECIFICATION Spec\nINVARANT Below3"))
        .contains("Counter.cfg, line 2");
  }

  @Test
  void anExpressionWithoutAValueNamesFileAndLine() {
    assertThat(
            failure(
                COUNTER.replace("Reset == x = Max", "Reset == x = Max \\cup {1}"),
                "SPECIFICATION Spec\nCONSTANT Max = 2"))
        .contains("Counter.tla, line 7");
  }

  @Test
  void aModelThatIsNotThereIsNamed() {
    write("Counter.tla", COUNTER);
    assertThat(failure(folder.resolve("Counter.tla"), folder.resolve("Absent.cfg")))
        .as("what is wrong with it")
        .containsIgnoringCase("Absent.cfg");
  }

  @Test
  void aSpecificationThatIsNotThereIsNamed() {
    write("Counter.cfg", "SPECIFICATION Spec");
    assertThat(failure(folder.resolve("Absent.tla"), folder.resolve("Counter.cfg")))
        .contains("Absent");
  }

  // -------------------------------------------------------------------------------------------

  private TlcResult check(String spec, String model) {
    write("Counter.tla", spec);
    write("Counter.cfg", model);
    return check(folder.resolve("Counter.tla"), folder.resolve("Counter.cfg"), NOBODY);
  }

  /** In a folder of its own, for runs side by side. */
  private TlcResult check(String spec, int max) {
    write(max + "/Counter.tla", spec);
    write(max + "/Counter.cfg", "SPECIFICATION Spec\nCONSTANT Max = " + max);
    return check(
        folder.resolve(max + "/Counter.tla"), folder.resolve(max + "/Counter.cfg"), NOBODY);
  }

  private static TlcResult check(Path module, Path config, TlcListener listener) {
    return new Tlc(List.of()).check(module, config, 1, listener);
  }

  private StateGraph graph(String spec, String model) {
    write("Counter.tla", spec);
    write("Counter.cfg", model);
    GraphBuilder builder = new GraphBuilder();
    TlcResult result = check(folder.resolve("Counter.tla"), folder.resolve("Counter.cfg"), builder);
    assertThat(result.verdict()).isEqualTo(Verdict.SUCCESS);
    return builder.build();
  }

  /** Each as the value of the first variable, the action, the value afterwards. */
  private static List<String> steps(StateGraph graph) {
    List<String> steps = new ArrayList<>();
    for (int node = 0; node < graph.nodes(); node++) {
      for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
        steps.add(
            graph.value(node, 0)
                + " "
                + graph.actions().get(graph.action(edge))
                + " "
                + graph.value(graph.target(edge), 0));
      }
    }
    return steps;
  }

  private String failure(String spec, String model) {
    write("Counter.tla", spec);
    write("Counter.cfg", model);
    return failure(folder.resolve("Counter.tla"), folder.resolve("Counter.cfg"));
  }

  /** What TLC cannot do is said in one line, which names module and model. */
  private static String failure(Path module, Path config) {
    TlcFailure failure =
        catchThrowableOfType(TlcFailure.class, () -> check(module, config, NOBODY));
    assertThat(failure).isNotNull();
    assertThat(failure.getMessage())
        .contains(module.getFileName().toString())
        .contains(config.getFileName().toString())
        .doesNotContain("\n")
        .hasSizeLessThan(400);
    return failure.getMessage().substring(failure.getMessage().indexOf(": ") + 2);
  }

  private void write(String file, String text) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
