package pageflip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who calls the program without knowing it is told what it can do. */
class MainTest {
  @Test
  void withoutACommandItSaysWhichThereAre() {
    Run run = Run.of(Run.SPECS);

    assertThat(run.code()).isEqualTo(Main.CANNOT);
    assertThat(run.err()).startsWith("Usage: pageflip ").contains(commands().toList());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelp(String command) {
    Run run = Run.of(Run.SPECS, command, "--help");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: pageflip " + command + " ").contains("--help");
  }

  @Test
  void helpOfTheProgram() {
    Run run = Run.of(Run.SPECS, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: pageflip ").contains(commands().toList());
  }

  @Test
  void aMisspeltCommand() {
    Run run = Run.of(Run.SPECS, "explian");

    assertThat(run.code()).isEqualTo(Main.CANNOT);
    assertThat(run.err().strip().lines())
        .singleElement()
        .asString()
        .startsWith("pageflip: ")
        .contains("explian", "did you mean", "explain?");
  }

  static Stream<String> commands() {
    Set<String> names = Main.commandLine().getSubcommands().keySet();
    assertThat(names).hasSizeGreaterThan(5);
    return names.stream();
  }
}
