package pageflip.prover.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pageflip.prover.read.SpecError;
import pageflip.prover.read.Specification;

/** A proof that is written down says what each step rests on, and is followed. */
class OutlineTest {
  @TempDir private Path folder;

  private Specification locks;
  private Prover prover;
  private String outline;

  @BeforeEach
  void prove() throws IOException {
    Small small = new Small(Small.TAKE, Small.HELD_IS_SEEN);
    locks = small.specification(folder);
    prover = small.prover(folder);
    outline =
        new Outline(locks, Small.configuration(), prover.prove(1, result -> {}))
            .write("Locks_proofs");
  }

  @Test
  void namesWhatEachStepNeeds() {
    assertThat(outline)
        .contains(
            "LEMMA TakeKeeps ==\n    ASSUME Inv, NEW p \\in Process, NEW l \\in Lock, Take(p, l)")
        .containsPattern("<1>1. TypeOK' +OBVIOUS")
        .containsPattern("<1>2. Claim' +BY DEF Claim\n")
        .contains("THEOREM Invariance == Safety => []Inv");
  }

  @Test
  void isFollowed() throws IOException {
    assertThat(follow(outline)).hasSize(6).allMatch(Result::proved);
  }

  @Test
  void isNotProvedFromLess() throws IOException {
    String less = outline.replaceAll("(<1>2. Claim' +)BY DEF Claim", "$1OBVIOUS");

    assertThat(follow(less).stream().filter(result -> !result.proved()))
        .singleElement()
        .extracting(Result::obligation)
        .isEqualTo(new Obligation("Take", "Claim"));
  }

  @Test
  void mustHaveEachStep() {
    assertThatThrownBy(() -> follow(outline.replace("TakeKeeps", "TakeHolds")))
        .isInstanceOf(SpecError.class)
        .hasMessageContaining("Locks_proofs has no step for Take => ");
    assertThatThrownBy(
            () -> follow(outline.replaceAll("(<1>2. Claim' +)BY DEF Claim", "$1OMITTED")))
        .isInstanceOf(SpecError.class)
        .hasMessageContaining("OMITTED");
  }

  private List<Result> follow(String text) throws IOException {
    Path file = folder.resolve("Locks_proofs.tla");
    Files.writeString(file, text);
    Specification proof = Specification.read(file, List.of(folder));
    return prover
        .following(new Written(proof, locks, Small.configuration()))
        .prove(1, result -> {});
  }
}
