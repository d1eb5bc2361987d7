package pageflip.conformance.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.replay.Divergence.Kind;
import pageflip.conformance.replay.coins.Coins;

/** An action with several results, of which code may take either. */
class ChoicesTest {
  private static final List<String> WOVEN = List.of(Coins.class.getPackageName() + ".");
  private static final StateGraph GRAPH = SmallGraph.of("Coins");

  @Test
  void theGraphHasChoices() {
    assertThat(GRAPH.nodes()).isEqualTo(18);
    assertThat(GRAPH.edges()).as("24 of Toss, 24 of Take").isEqualTo(48);
    for (int edge = 0; edge < GRAPH.edges(); edge++) {
      assertThat(GRAPH.isChoice(edge))
          .isEqualTo(GRAPH.actions().get(GRAPH.action(edge)).name().equals("Toss"));
    }
  }

  @Test
  void codeThatTakesEitherPassesOnEveryEdge() {
    for (String coins : List.of("Fair", "FairInOperations")) {
      Report report = check(coins);

      assertThat(report.divergence().map(Divergence::explanation)).isEmpty();
      assertThat(report.passed()).isTrue();
      assertThat(report.edgesByAction()).containsEntry("Toss", 24L).containsEntry("Take", 24L);
      assertThat(report.choices()).isEqualTo(new Choices(24, List.of(), 0));
    }
  }

  @Test
  void codeThatAlwaysTakesTheSamePassesAndItIsSaidWhatWasNeverSeen() {
    Report report = check("Loaded");

    assertThat(report.divergence().map(Divergence::explanation)).isEmpty();
    assertThat(report.passed()).isTrue();
    assertThat(report.edgesByAction()).containsEntry("Toss", 8L).containsEntry("Take", 8L);
    assertThat(report.choices().results()).isEqualTo(24);
    assertThat(report.choices().unseen())
        .extracting(Choices.Unseen::toString)
        .containsExactly(
            "Toss: 8 of 24 results were never seen, such as Toss(p1) with coin = (p1 :> \"tails\" @@ p2 :> \"none\"), tosses = 1");
    assertThat(report.choices().behind()).as("where a coin shows tails").isEqualTo(24);
  }

  /** Or the engine would try forever to come to what lies behind. */
  @Test
  void codeThatTakesAResultOnlyOncePasses() {
    Report report = check("OnceTails");

    assertThat(report.divergence().map(Divergence::explanation)).isEmpty();
    assertThat(report.passed()).isTrue();
    assertThat(report.choices().missing()).isPositive();
  }

  @Test
  void aThirdResultIsAWrongState() {
    Divergence found = check("Thick").divergence().orElseThrow();

    assertThat(found.kind()).isEqualTo(Kind.WRONG_STATE);
    assertThat(found.attempted().name()).isEqualTo("Toss");
    assertThat(found.detail())
        .isEqualTo("which leaves none of the 2 states that the specification leaves open");
    assertThat(found.variable()).isEqualTo("coin");
    assertThat(found.actual()).contains("edge");
    assertThat(found.trace()).doesNotContainNull();
  }

  @Test
  void whatGoesOnFromHeapsOrToRestTakesNoGraphWithChoices() {
    String message =
        "Toss(p1) has several results in this graph, and going on from heaps, or until all is at rest, needs one of each action: use a model without such choices";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("Fair").checkHeaps(GRAPH, 2, field -> false))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("Fair").checkProgress(GRAPH, 1))
        .withMessage(message);
  }

  private static Report check(String coins) {
    return of(coins).check(GRAPH, (done, all) -> {});
  }

  private static Conformance of(String coins) {
    return new Conformance(Coins.class.getName() + "$" + coins, WOVEN);
  }
}
