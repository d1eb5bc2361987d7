package pageflip.conformance.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pageflip.conformance.tlc.TlcResult.Verdict;

/** What a file of models says is what is checked; what would be left out in silence is refused. */
class ModelsTest {
  private static final String LOCK =
      """
      {
        "specification": "Lock",
        "base": {
          "behavior": "Safety",
          "constants": {"Process": "{p1, p2}", "Order": "<- Any", "Spare": "spare"},
          "symmetry": "Symmetry"
        },
        "models": [
          {
            "name": "", "about": "Two processes.",
            "invariants": ["TypeOK", "Exclusion"], "properties": ["Refines"],
            "states": 12, "distinct": 5, "depth": 3, "edges": 11, "runtime": "00:00:01"
          },
          {
            "name": "live", "about": "Liveness.",
            "behavior": "Spec", "symmetry": null, "deadlock": false, "constants": {"Spare": null},
            "properties": ["Progress"], "size": "large"
          }
        ],
        "mistakes": [
          {
            "name": "no-test", "about": "Enters without a test.", "source": "textbook",
            "replace": {"MayEnter": "Always"}, "breaks": "Exclusion"
          },
          {
            "name": "stuck", "about": "Nobody leaves.", "source": "textbook",
            "replace": {"Leave": "Never"}, "breaks": "Deadlock"
          },
          {
            "name": "starved", "about": "One goes on.", "source": "textbook",
            "constants": {"Order": "<- First"}, "ends": "liveness failure",
            "properties": ["Progress"]
          }
        ],
        "probes": [{"name": "probe-waits", "shows": "ProbeWaits"}]
      }
      """;

  @TempDir private Path specs;

  @BeforeEach
  void oneSpecification() throws IOException {
    Files.createDirectories(specs.resolve("models"));
    write("Lock.models.json", LOCK);
    write("specifications.json", "{\"authors\": [\"A\"], \"specifications\": [\"Lock\"]}");
    write("MCLock.tla", "\\* One waits, and\n\\* the other is in.\nProbeWaits == TRUE\n");
  }

  @Test
  void aRowOverridesTheBase() {
    Model live = Models.read(specs).model("MCLock_live");

    assertThat(live.band()).isEqualTo(Band.FULL);
    assertThat(live.configuration())
        .isEqualTo(
            """
            \\* Liveness.
            \\* Written by make tables from Lock.models.json.
            SPECIFICATION Spec

            CONSTANTS
                Process =  {p1, p2}
                Order   <- Any

            CHECK_DEADLOCK FALSE

            PROPERTIES
                Progress
            """);
  }

  @Test
  void aMistakeReplacesAndMustBreak() {
    Model mistake = Models.read(specs).model("MCLock_no-test");

    assertThat(mistake.kind()).isEqualTo(Kind.MISTAKE);
    assertThat(mistake.replacements()).isEqualTo(Map.of("MayEnter", "Always"));
    assertThat(mistake.expected().verdict()).isEqualTo(Verdict.SAFETY_FAILURE);
    assertThat(mistake.breaks()).isEqualTo("Exclusion");
    assertThat(mistake.configuration())
        .contains("\\* Source: textbook.\n", "    MayEnter <- Always\n", "SYMMETRY Symmetry\n")
        .endsWith("\nINVARIANTS\n    TypeOK\n    Exclusion\n");
  }

  @Test
  void aDeadlockIsNoInvariant() {
    Model stuck = Models.read(specs).model("MCLock_stuck");

    assertThat(stuck.expected().verdict()).isEqualTo(Verdict.DEADLOCK_FAILURE);
    assertThat(stuck.configuration()).endsWith("\nINVARIANTS\n    TypeOK\n");
  }

  @Test
  void aLivenessFailureNamesNoInvariant() {
    Model starved = Models.read(specs).model("MCLock_starved");

    assertThat(starved.expected().verdict()).isEqualTo(Verdict.LIVENESS_FAILURE);
    assertThat(starved.configuration())
        .contains("Order   <- First\n")
        .doesNotContain("INVARIANTS")
        .endsWith("\nPROPERTIES\n    Progress\n");
  }

  @Test
  void aProbeIsAboutWhatItsCommentSays() {
    Model probe = Models.read(specs).model("MCLock_probe-waits");

    assertThat(probe.about()).isEqualTo("One waits, and the other is in.");
    assertThat(probe.configuration()).endsWith("\nINVARIANTS\n    ProbeWaits\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"states\": 12 | \"states\": \"12\" | \"states\" is a whole number",
        "\"edges\": 11 | \"edges\": 1.5 | \"edges\" is a whole number",
        "\"depth\": 3 | \"depth\": -3 | \"depth\" is a whole number",
        "[\"TypeOK\", \"Exclusion\"] | \"Exclusion\" | \"invariants\" is a list",
        "[\"TypeOK\", \"Exclusion\"] | [1] | \"invariants\" is a list of names",
        "\"deadlock\": false | \"deadlock\": \"false\" | \"deadlock\" is true or false",
        "\"size\": \"large\" | \"size\": \"huge\" | no \"size\" huge",
        "\"00:00:01\" | \"1 s\" | like 00:01:30",
        "\"behavior\": \"Safety\", | ~~ | say its \"behavior\"",
        "\"about\": \"Liveness.\" | \"about\": \" \" | \"about\" is empty",
        ", \"about\": \"Liveness.\" | ~~ | say its \"about\"",
        "\"source\": \"textbook\", | \"source\": \"\", | \"source\" is empty",
        "\"properties\": [\"Progress\"], \"size\" | \"size\" | it checks nothing",
        "\"ends\": \"liveness failure\" | \"ends\": \"success\" | cannot end with \"success\"",
        "\"ends\": | \"breaks\": \"Progress\", \"ends\": | either \"breaks\"",
        "\"breaks\": \"Exclusion\" | \"breaks\": \"Exclusion\", \"invariants\": [\"TypeOK\"] | does not check it",
        "{\"MayEnter\": \"Always\"} | [\"MayEnter\"] | \"replace\" is an object",
        "{\"MayEnter\": \"Always\"} | {\"MayEnter\": null} | MayEnter is written in quotes",
        "\"replace\": {\"MayEnter\": \"Always\"} | \"constants\": {} | what it replaces",
        "\"name\": \"stuck\" | \"name\": \"no-test\" | two rows for MCLock_no-test",
        "{\"Order\": \"<- First\"} | {\"Odrer\": \"<- First\"} | no constant Odrer",
        "\"shows\": \"ProbeWaits\" | \"shows\": \"ProbeRuns\" | needs a comment above ProbeRuns",
        "[{\"name\": \"probe | [3, {\"name\": \"probe | say its \"name\"",
        "\"Lock\", | \"Look\", | should be Lock",
      })
  void whatWouldBeLeftOutInSilenceIsRefused(String right, String wrong, String complaint)
      throws IOException {
    String edited = LOCK.replace(right, wrong);
    assertThat(edited).as("the edit found its place").isNotEqualTo(LOCK);
    write("Lock.models.json", edited);

    refuses(complaint);
  }

  @Test
  void modelsThatNobodyWouldReadAreRefused() throws IOException {
    write("Key.models.json", "{}");

    refuses("does not name the specification of Key.models.json");
  }

  @Test
  void aSpecificationThatIsListedTwiceIsRefused() throws IOException {
    write("specifications.json", "{\"specifications\": [\"Lock\", \"Lock\"]}");

    refuses("names each that has models, once");
  }

  @Test
  void whatIsStaleIsNamedAndWritten() throws IOException {
    GeneratedFiles files = new GeneratedFiles(Models.read(specs));
    files.write();
    assertThat(files.stale()).isEmpty();

    write("MCLock_live.cfg", "SPECIFICATION Safety\n");
    write("MCLock_gone.cfg", "SPECIFICATION Safety\n");
    write("Other.cfg", "kept\n");
    Files.delete(specs.resolve("manifest.json"));

    assertThat(files.stale())
        .containsExactlyInAnyOrder(
            specs.resolve("models/MCLock_live.cfg"),
            specs.resolve("models/MCLock_gone.cfg"),
            specs.resolve("manifest.json"));
    files.write();
    assertThat(files.stale()).isEmpty();
    assertThat(specs.resolve("models/MCLock_gone.cfg")).doesNotExist();
    assertThat(specs.resolve("models/Other.cfg")).hasContent("kept");
  }

  @Test
  void namesAreInTheOrderOfTheFile() {
    assertThat(Models.read(specs).models())
        .extracting(Model::name)
        .isEqualTo(
            List.of(
                "MCLock",
                "MCLock_live",
                "MCLock_no-test",
                "MCLock_stuck",
                "MCLock_starved",
                "MCLock_probe-waits"));
  }

  private void refuses(String complaint) {
    assertThatThrownBy(() -> Models.read(specs))
        .isInstanceOf(ModelsError.class)
        .hasMessageContaining(complaint)
        .hasMessageNotContaining("\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(specs.resolve("models").resolve(file), text);
  }
}
