package pageflip.conformance.free;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pageflip.conformance.graph.GraphBuilder;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.value.Value;

/** A lock that is free or taken: Take and Release. */
class ValidatorTest {
  private static final int TAKE = 0;
  private static final int RELEASE = 1;
  private static final StateGraph LOCK = lock();
  private static final Validator VALIDATOR = new Validator(LOCK);

  private static StateGraph lock() {
    GraphBuilder graph = new GraphBuilder();
    graph.constants(Map.of());
    graph.variables(List.of("taken"));
    graph.action(TAKE, "Take", List.of());
    graph.action(RELEASE, "Release", List.of());
    graph.state(1, true, new Value[] {new Value.Bool(false)});
    graph.state(2, false, new Value[] {new Value.Bool(true)});
    graph.edge(1, TAKE, 2);
    graph.edge(2, RELEASE, 1);
    return graph.build();
  }

  /** A step, in microseconds. */
  private static Event step(int action, boolean happened, long begin, long end) {
    return new Event(action, happened, begin * 1_000, end * 1_000);
  }

  private static Recording run(List<Event> first) {
    return run(first, List.of());
  }

  private static Recording run(List<Event> first, List<Event> second) {
    return new Recording(List.of("t0", "t1"), List.of(first, second), Optional.empty());
  }

  private static boolean explained(Recording run) {
    return VALIDATOR.explain(run) instanceof Verdict.Explained;
  }

  @Test
  void stepsThatOverlapMayHaveBeenInEitherOrder() {
    assertThat(
            explained(run(List.of(step(RELEASE, true, 0, 50)), List.of(step(TAKE, true, 10, 40)))))
        .isTrue();
  }

  @Test
  void aStepThatWasOverBeforeAnotherBeganCameFirst() {
    assertThat(
            explained(run(List.of(step(RELEASE, true, 0, 10)), List.of(step(TAKE, true, 20, 30)))))
        .isFalse();
  }

  @Test
  void withinTheClocksErrorTheOrderIsOpen() {
    Event first = new Event(RELEASE, true, 0, 10_000);
    Event second = new Event(TAKE, true, 10_000 + Event.CLOCK_ERROR, 20_000);

    assertThat(explained(run(List.of(first), List.of(second)))).isTrue();
    assertThat(explained(run(List.of(first, second)))).as("of one thread").isFalse();
  }

  @Test
  void aRefusalNeedsAPlaceWhereTheActionIsNotAllowed() {
    Event refused = step(TAKE, false, 0, 50);

    assertThat(explained(run(List.of(refused)))).isFalse();
    assertThat(explained(run(List.of(refused), List.of(step(TAKE, true, 60, 70))))).isFalse();
    assertThat(explained(run(List.of(refused), List.of(step(TAKE, true, 40, 70))))).isTrue();
  }

  @Test
  void theOrderIsAPathOfTheGraph() {
    Verdict verdict =
        VALIDATOR.explain(
            run(
                List.of(step(RELEASE, true, 0, 50), step(TAKE, false, 60, 100)),
                List.of(step(TAKE, true, 10, 40), step(TAKE, true, 60, 100))));

    assertThat(Arrays.stream(((Verdict.Explained) verdict).order().edges()).map(LOCK::action))
        .containsExactly(TAKE, RELEASE, TAKE);
  }

  @Test
  void aStepWithoutAResponseMayHaveTakenEffect() {
    Event pending = step(TAKE, true, 0, 10).withoutResponse();

    assertThat(explained(run(List.of(pending)))).isTrue();
    assertThat(explained(run(List.of(pending), List.of(step(TAKE, true, 20, 30))))).isTrue();
    assertThat(explained(run(List.of(pending), List.of(step(RELEASE, true, 20, 30))))).isTrue();
  }

  @Test
  void theStateAtRestIsWhereTheOrderEnds() {
    Recording taken = run(List.of(step(TAKE, true, 0, 10)));
    Recording atRest =
        new Recording(taken.threads(), taken.events(), Optional.of(List.of(new Value.Bool(false))));

    assertThat(explained(taken)).isTrue();
    assertThat(explained(atRest)).isFalse();
    assertThat(new Validator(LOCK, Set.of("Release")).explain(atRest))
        .as("where it may have been released unrecorded")
        .isInstanceOf(Verdict.Explained.class);
  }

  @Test
  void whatHardlyOverlapsIsNotLookedAt() {
    assertThat(
            VALIDATOR.judge(
                run(List.of(step(TAKE, true, 0, 10)), List.of(step(RELEASE, true, 20, 30)))))
        .isEqualTo(new Verdict.Sequential(0, Validator.LEAST_OVERLAP));
  }

  @Test
  void aRejectionSaysWhereAndIsMadeShorter() {
    Event again = step(TAKE, true, 60, 70);
    Recording run =
        run(
            List.of(
                step(TAKE, true, 0, 10),
                step(TAKE, false, 12, 14),
                step(RELEASE, true, 20, 30),
                step(TAKE, true, 40, 50)),
            List.of(step(RELEASE, false, 32, 38), again, step(RELEASE, true, 80, 90)));

    Rejection rejection = Rejection.ofShortest(LOCK, VALIDATOR, run);

    assertThat(rejection.run().events())
        .as("the pair that undoes itself is gone, and so is what came later")
        .containsExactly(List.of(step(TAKE, true, 40, 50)), List.of(again));
    assertThat(rejection.verdict().steps()).isEqualTo(1);
    assertThat(rejection.misfit()).contains(LOCK.actions().get(TAKE));
    assertThat(rejection.explanation())
        .contains("1 of 2 steps", "t1: Take() happened, and is not allowed there")
        .contains("taken = TRUE", "allowed   Release()");
  }

  @Test
  void whatCanBeExplainedIsNotMadeShorter() {
    assertThatThrownBy(() -> new Shrinker(VALIDATOR).shrink(run(List.of(step(TAKE, true, 0, 10)))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
