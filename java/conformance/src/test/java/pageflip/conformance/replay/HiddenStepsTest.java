package pageflip.conformance.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.votes.HiddenSteps;
import pageflip.conformance.replay.votes.Votes;

/** Each way to hide a step is told in a line. */
class HiddenStepsTest {
  private static final List<String> WOVEN = List.of(Votes.class.getPackageName() + ".");
  private static final StateGraph GRAPH = SmallGraph.of("Votes");

  @Test
  void codeThatHidesNothingPasses() {
    Report report = check(Votes.class.getName());

    assertThat(report.divergence()).isEmpty();
    assertThat(report.passed()).isTrue();
    assertThat(report.edges()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({
    "Directly, Directly.withinCommit, Abort(p1)",
    "InAnOperation, InAnOperation.withinCommit, Abort(p1)",
    "ThroughAMethod, ThroughAMethod.withdraw, Abort(p1)",
    "InACallback, InACallback.withinCommit, Abort(p1)",
    "InAComparator, InAComparator.lambda$withinCommit$0, Abort(p1)",
    "InAConstructor, InAConstructor$Withdrawal.<init>, Abort(p1)",
    "InAStaticInitialiser, InAStaticInitialiser$Nobody.<clinit>, Abort()",
    "InTheOverridden, InTheOverridden$Wary.commit, Commit(p1)",
    "InACatchBlock, InACatchBlock.withinCommit, Abort(p1)",
    "InAFinallyBlock, InAFinallyBlock.withinCommit, Abort(p1)",
    "BehindACatch, BehindACatch.withinCommit, Abort(p1)"
  })
  void aStepWithinAStepIsTold(String way, String caller, String step) {
    assertThat(divergence(way))
        .isEqualTo(
            "step within a step: Commit(p1), within which HiddenSteps$%s(HiddenSteps.java) calls the step %s: a step is one action; have both call a method that is no step",
            caller, step);
  }

  @ParameterizedTest
  @CsvSource({
    "OnAThreadOfItsOwn, withdrawal",
    "OnAThreadOfAnExecutor, kept",
    "OnACommonThread, common"
  })
  void aStepOnAnotherThreadIsTold(String way, String thread) {
    assertStray(way, "HiddenSteps.swap(HiddenSteps.java)", "Abort", thread);
  }

  @Test
  void aStepThatAnotherThreadBeginsWithIsTold() {
    assertStray(
        "OnAThreadAfterTheStep",
        "HiddenSteps$OnAThreadAfterTheStep$1.run(HiddenSteps.java)",
        "Commit",
        "later");
  }

  @Test
  void aStepInAProjectionIsTold() {
    assertStray(
        "InAProjection", "HiddenSteps$InAProjection.project(HiddenSteps.java)", "Abort", "replay");
  }

  @Test
  void aStepInAProjectionIsNoneOfTheCallThatIsHeld() {
    assertStray(
        "InAProjectionOfHeldCalls",
        "HiddenSteps$InAProjectionOfHeldCalls.project(HiddenSteps.java)",
        "Abort",
        "replay");
  }

  /** How a system comes to its initial state is its own affair. */
  @Test
  void aStepInStartIsTakenAndWhatItComesToIsCompared() {
    assertThat(check(hidden("InStartAndTakenBack")).passed()).isTrue();
    assertThat(divergence("InStart"))
        .isEqualTo(
            "wrong state: Commit(p1), before which the code is not in the state in which the specification starts");
  }

  @Test
  void aStepWhereAHeldCallIsUnwoundIsNone() {
    assertThat(check(hidden("WhenAHeldCallIsLeft")).passed()).isTrue();
  }

  @Test
  void anExceptionIsToldEvenIfItIsCaught() {
    assertThat(divergence("ThrownForARefusal"))
        .isEqualTo(
            "exception: Commit(p1), where the code throws java.lang.IllegalStateException: has voted");
    assertThat(divergence("ThrownAfterAChange"))
        .isEqualTo(
            "exception: Commit(p1), where the code throws java.lang.IllegalStateException: too late");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UnwindingCaught", "UnwindingWrapped"})
  void codeThatCatchesWhatUnwindsItIsTold(String way) {
    assertThat(divergence(way))
        .isEqualTo(
            "caught unwinding: Commit(p1), whose call is unwound by an Error where it would go on to further steps, and the code catches that: catch Exception, or what is meant");
  }

  @Test
  void aStepThatIsNoActionIsToldEvenIfItIsCaught() {
    assertThat(divergence("OfAStranger"))
        .isEqualTo(
            "exception: Commit(p1), where the code takes a step that is no action of the specification: Commit[], at HiddenSteps$OfAStranger.callCommit(HiddenSteps.java)");
  }

  /** Unwoven, it takes two actions in turn, and each is looked at where it is allowed. */
  @ParameterizedTest
  @ValueSource(strings = {"AfterTheStep", "BeforeTheStep"})
  void aCallMayTakeStepsOneAfterTheOther(String way) {
    assertThat(check(hidden(way)).passed()).isTrue();
  }

  @Test
  void theReplayFromHeapsTellsThemAsWell() {
    assertThat(fromHeaps("Directly").divergence().orElseThrow().kind())
        .isEqualTo(Divergence.Kind.NESTED);
    assertThat(fromHeaps("UnwindingCaught").divergence().orElseThrow().kind())
        .isEqualTo(Divergence.Kind.UNWINDING_CAUGHT);
    for (String way : List.of("OnAThreadOfItsOwn", "InAProjection")) {
      assertThatThrownBy(() -> fromHeaps(way))
          .isInstanceOf(BindingError.class)
          .hasMessageContaining("takes the step Abort on the thread");
    }
  }

  @Test
  void theReplayToRestTellsThemAsWell() {
    assertThat(toRest("InAnOperation").divergence().orElseThrow().kind())
        .isEqualTo(Divergence.Kind.NESTED);
    assertThatThrownBy(() -> toRest("OnAThreadOfItsOwn"))
        .isInstanceOf(BindingError.class)
        .hasMessageContaining("takes the step Abort on the thread");
  }

  private static HeapReport fromHeaps(String way) {
    return new Conformance(hidden(way), WOVEN).checkHeaps(GRAPH, 2, field -> false);
  }

  private static ProgressReport toRest(String way) {
    return new Conformance(hidden(way), WOVEN).checkProgress(GRAPH, 1);
  }

  /** Or the engine would refuse for it, and it would run all the same. */
  @Test
  void methodsOfAnActionOfWhichOneCannotRefuseAreToldBeforeAnythingRuns() {
    assertThatThrownBy(() -> check(hidden("OfAMethodThatCannotRefuse")))
        .isInstanceOf(BindingError.class)
        .hasMessage(
            "Participant.abort and HiddenSteps$OfAMethodThatCannotRefuse$Obedient.mustAbort are both a @Step(\"Abort\"), and only Participant.abort can refuse: let both return boolean, or neither");
  }

  private static void assertStray(String way, String caller, String step, String thread) {
    assertThatThrownBy(() -> check(hidden(way)))
        .isInstanceOf(BindingError.class)
        .extracting(error -> withoutLines(error.getMessage()))
        .isEqualTo(
            "%s takes the step %s on the thread %s, outside of the calls that the binding describes: take steps on the thread that was called, and none in a projection"
                .formatted(caller, step, thread));
  }

  /** One participant is as good as another: which of them is first is up to the threads. */
  private static String divergence(String way) {
    String story = check(hidden(way)).divergence().orElseThrow().explanation();
    return withoutLines(story.lines().findFirst().orElseThrow()).replace("(p2", "(p1");
  }

  private static String withoutLines(String text) {
    return text.replaceAll("\\.java:\\d+", ".java");
  }

  private static String hidden(String way) {
    return HiddenSteps.class.getName() + "$" + way;
  }

  private static Report check(String binding) {
    return new Conformance(binding, WOVEN).check(GRAPH, (done, all) -> {});
  }
}
