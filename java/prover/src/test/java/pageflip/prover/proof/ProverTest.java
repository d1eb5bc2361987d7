package pageflip.prover.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pageflip.prover.read.SpecError;

/**
 * What holds is proved; of what does not, the counterexample is told in the specification's names.
 */
class ProverTest {
  @TempDir private Path folder;

  @Test
  void whatIsInductiveIsProved() throws IOException {
    List<Result> results = new LockSpec(LockSpec.TAKE, LockSpec.HELD_IS_SEEN).prove(folder);

    assertThat(results).hasSize(6).allMatch(Result::proved);
    assertThat(results)
        .extracting(result -> result.obligation().toString())
        .containsExactlyInAnyOrder(
            "Init => TypeOK.1",
            "Init => TypeOK.2",
            "Init => Claim",
            "Take => TypeOK.1",
            "Take => TypeOK.2",
            "Take => Claim");
  }

  @Test
  void whatAStepBreaksIsTold() throws IOException {
    Result broken = broken(new LockSpec(LockSpec.TAKE, "\\A l \\in Lock : l \\in seen => l # l"));

    assertThat(broken.obligation()).isEqualTo(new Obligation("Take", "Claim"));
    assertThat(broken.counterexample())
        .contains("Take with ")
        .containsPattern("p = process\\d")
        .containsPattern("l = lock\\d")
        .containsPattern("before\n.*holder = .*lock\\d :> ")
        .containsPattern("after, where it differs\n(.*\n)*.*seen = \\{.*lock\\d");
  }

  @Test
  void whatIsNotInductiveIsNotProvedThoughItHolds() throws IOException {
    String twoTakes = "\\E p \\in Process, l \\in Lock : l \\in seen /\\ Take(p, l)";

    Result broken = broken(new LockSpec(twoTakes, "\\A l \\in Lock : holder[l] = None"));

    assertThat(broken.obligation()).isEqualTo(new Obligation("Next", "Claim"));
    assertThat(broken.counterexample()).contains("before");
  }

  @Test
  void whatDoesNotHoldAtFirstIsTold() throws IOException {
    Result broken = broken(new LockSpec(LockSpec.TAKE, "\\A l \\in Lock : l \\in seen"));

    assertThat(broken.obligation()).isEqualTo(new Obligation("Init", "Claim"));
    assertThat(broken.counterexample()).contains("at the beginning").contains("seen = {}");
  }

  @Test
  void aStepMustSayWhatEachVariableBecomes() {
    String next = "\\E l \\in Lock : seen' = seen \\cup {l}";

    assertThatThrownBy(() -> new LockSpec(next, LockSpec.HELD_IS_SEEN).prove(folder))
        .isInstanceOf(SpecError.class)
        .hasMessage("Next does not say what holder becomes: add holder' = … or holder' \\in …");
  }

  @Test
  void everyStepIsThere() throws IOException {
    String next = "(" + LockSpec.TAKE + ") \\/ (seen' = {} /\\ UNCHANGED holder)";

    assertThat(new LockSpec(next, LockSpec.HELD_IS_SEEN).prove(folder)).hasSize(9);
    assertThat(broken(new LockSpec(next, LockSpec.HELD_IS_SEEN)).counterexample())
        .contains("seen = {}");
  }

  @Test
  void aStepThatCannotBeTakenIsNoticed() throws IOException {
    String next =
        "("
            + LockSpec.TAKE
            + ") \\/ \\E l \\in Lock : l \\in seen /\\ holder[l] = None /\\ UNCHANGED <<holder, seen>>";
    String both = "\\A l \\in Lock : l \\in seen <=> holder[l] # None";

    assertThat(new LockSpec(next, both).prover(folder).impossibleActions()).containsExactly("Next");
    assertThat(new LockSpec(LockSpec.TAKE, both).prover(folder).impossibleActions()).isEmpty();
  }

  @Test
  void whatDoesNotParseIsToldInALine() {
    assertThatThrownBy(() -> new LockSpec(LockSpec.TAKE, "holder = Nonesuch").prove(folder))
        .isInstanceOf(SpecError.class)
        .hasMessageMatching(".*Locks\\.tla: line 14, col 19 .* Unknown operator: `Nonesuch'.*");
    assertThatThrownBy(() -> new LockSpec(LockSpec.TAKE, "holder = (").prove(folder))
        .isInstanceOf(SpecError.class)
        .hasMessageMatching(".*Locks\\.tla: .*line 14.*");
  }

  private Result broken(LockSpec locksSpec) throws IOException {
    List<Result> broken =
        locksSpec.prove(folder).stream().filter(result -> !result.proved()).toList();
    assertThat(broken).hasSize(1);
    return broken.get(0);
  }
}
