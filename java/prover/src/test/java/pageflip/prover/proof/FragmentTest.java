package pageflip.prover.proof;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pageflip.prover.read.SpecError;

/** What cannot be translated is an error that names it and its place, and never a proof. */
class FragmentTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 = 2 | a number",
        "1 + 1 = 2 | the operator +",
        "Size(seen) = Size(seen) | recursive operator Size",
        "\\A l \\in Lock : (CHOOSE k \\in Lock : k # l) # l | CHOOSE that depends on more",
        "\\A s \\in SUBSET Lock : s = s | a quantifier over sets",
        "{seen} = {seen} | a quantifier over sets",
        "\\A l \\in Lock : holder[l] \\in seen | Process and Lock in one place",
        "seen = None | None and ",
        "holder.field = None | the field field of",
        "seen[None] = None | applied to something",
        "DOMAIN holder = Lock | DOMAIN",
        "CASE seen = {} -> TRUE | CASE without OTHER",
      })
  void isRefused(String construct, String named) {
    assertThatThrownBy(() -> new LockSpec(LockSpec.TAKE, construct).prove(folder))
        .isInstanceOf(SpecError.class)
        .hasMessageContaining(named)
        .hasMessageMatching("(?s)Locks\\.tla:14:\\d+: .*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ENABLED (seen' = {}) | Locks.tla:14",
        "[](seen = {}) | Locks.tla:14",
      })
  void whatIsOfNoStateIsRefused(String construct, String place) {
    assertThatThrownBy(() -> new LockSpec(LockSpec.TAKE, construct).prove(folder))
        .isInstanceOf(SpecError.class)
        .hasMessageStartingWith(place);
  }
}
