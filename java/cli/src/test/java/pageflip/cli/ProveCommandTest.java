package pageflip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command makes of a definition that is replaced. */
class ProveCommandTest {
  private static final String DOOR =
      """
      ---- MODULE Door ----
      VARIABLES open, locked
      vars == <<open, locked>>
      MayOpen == ~ locked
      Anybody == TRUE
      Whoever(p) == TRUE
      OpenType == open \\in BOOLEAN
      LockedType == locked \\in BOOLEAN
      TypeOK == OpenType /\\ LockedType
      LockedIsShut == locked => ~ open
      Inv == TypeOK /\\ LockedIsShut
      Init == open = FALSE /\\ locked = FALSE
      Open == MayOpen /\\ open' = TRUE /\\ UNCHANGED locked
      Shut == open' = FALSE /\\ UNCHANGED locked
      Lock == ~ open /\\ locked' = TRUE /\\ UNCHANGED open
      Next == Open \\/ Shut \\/ Lock
      Safety == Init /\\ [][Next]_vars
      ====
      """;
  private static final String CONFIGURATION = "SPECIFICATION Safety\nINVARIANT Inv\n";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("Door.tla"), DOOR);
    Files.writeString(folder.resolve("Door.cfg"), CONFIGURATION);
  }

  @Test
  void whatIsRightIsProved() {
    assertThat(prove().out()).endsWith("12 passed, 0 failed\n");
  }

  @Test
  void aReplacementBreaksWhatItShould() {
    Run run = prove("--replace", "MayOpen=Anybody");

    assertThat(run.code()).isEqualTo(Main.FAILED);
    assertThat(run.out())
        .contains("Open => LockedIsShut is not proved", "before", "locked = TRUE")
        .endsWith("11 passed, 1 failed\n");
  }

  @Test
  void theConfigurationMayReplaceToo() throws IOException {
    Files.writeString(
        folder.resolve("Door.cfg"), CONFIGURATION + "CONSTANTS\n  MayOpen <- Anybody\n");

    assertThat(prove().out()).endsWith("11 passed, 1 failed\n");
    assertThat(prove("--replace=MayOpen=OpenType").out())
        .as("the option comes before the configuration")
        .contains("Open => LockedIsShut is not proved");
    assertThat(prove("--replace=MayOpen=LockedIsShut", "--replace=LockedIsShut=Anybody").err())
        .contains("LockedIsShut is replaced, too");
  }

  @Test
  void whatCannotBeReplacedIsToldInALine() {
    complains(prove("--replace=MayOpen"), "--replace=MayOpen", "expected DEFINITION=other");
    complains(prove("--replace=Nonesuch=Anybody"), "Door defines no Nonesuch");
    complains(prove("--replace=MayOpen=Nonesuch"), "Door defines no Nonesuch");
    complains(prove("--replace=MayOpen=Whoever"), "no parameters, and Whoever has 1 parameter");
    complains(prove("--replace=open=Anybody"), "open is a variable");
    complains(prove("--replace=MayOpen=[Hall]Anybody"), "no module Hall");
  }

  @Test
  void noProofIsWrittenOfWhatIsReplaced() {
    Path outline = folder.resolve("Door_proofs.tla");
    complains(
        prove("--replace=MayOpen=Anybody", "--outline=" + outline), "--outline", "leave one out");
    assertThat(outline).doesNotExist();

    assertThat(prove("--outline=" + outline).code()).isZero();
    assertThat(outline).content().contains("LEMMA OpenKeeps").doesNotContain("ASSUME Provided");
  }

  private Run prove(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "prove",
                "--module=" + folder.resolve("Door.tla"),
                "--config=" + folder.resolve("Door.cfg")));
    arguments.addAll(List.of(more));
    return Run.of(Run.SPECS, arguments.toArray(String[]::new));
  }

  private static void complains(Run run, String... parts) {
    assertThat(run.code()).isEqualTo(Main.CANNOT);
    assertThat(run.err()).startsWith("pageflip: ").contains(parts);
    assertThat(run.err().strip().lines()).as("one line").hasSize(1);
  }
}
