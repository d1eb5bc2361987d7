package pageflip.prover.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.Replacement;
import pageflip.prover.read.SpecError;
import pageflip.prover.read.Specification;

/**
 * A definition that is replaced means what TLC has it mean: with each replacement here the
 * invariant is proved if and only if TLC finds no state that breaks it.
 */
class ReplacementTest {
  @TempDir private Path folder;

  /** Doors that are opened with a key; the room behind is what somebody may be in. */
  private static final Map<String, String> MODULES =
      Map.of(
          "Room",
          """
          ---- MODULE Room ----
          CONSTANT Person
          VARIABLE inside
          HasKey(p) == inside = {}
          MayEnter(p) == HasKey(p)
          Init == inside = {}
          Enter(p) == MayEnter(p) /\\ inside' = inside \\cup {p}
          Empty == inside' = {}
          OnlyOne == \\A p, q \\in inside : p = q
          ====
          """,
          "House",
          """
          ---- MODULE House ----
          EXTENDS Door
          VARIABLE inside
          R == INSTANCE Room
          vars == <<open, inside>>
          TypeOK == open \\in BOOLEAN /\\ inside \\in SUBSET Person
          MayLeave(p) == p \\in inside
          Leave(p) == MayLeave(p) /\\ inside' = inside \\ {p} /\\ UNCHANGED open
          Enter(p) == MayPass /\\ R!Enter(p) /\\ UNCHANGED open
          MayClose == FALSE
          Slam == MayClose /\\ Close /\\ UNCHANGED inside
          Inv == TypeOK /\\ R!OnlyOne /\\ open
          Init == R!Init /\\ DoorInit
          Next ==
              \\/ \\E p \\in Person : Enter(p)
              \\/ \\E p \\in Person : Leave(p)
              \\/ Slam
          Safety == Init /\\ [][Next]_vars
          ====
          """,
          "Door",
          """
          ---- MODULE Door ----
          CONSTANT Person
          VARIABLE open
          DoorInit == open = TRUE
          MayPass == open
          IsClosed == open' = FALSE
          HasLock == TRUE
          Close == HasLock /\\ IsClosed
          ====
          """,
          "Wrong",
          """
          ---- MODULE Wrong ----
          EXTENDS House, Naturals
          MayLeaveToo(p) == inside \\cap {p} # {}
          Always == TRUE
          Never == FALSE
          Anybody(p) == TRUE
          NobodyElse(p) == \\A q \\in inside : q = p
          WhoPassesMay == MayPass
          AlwaysOpen == open' = TRUE
          LeaveOpen(p) == MayLeave(p) /\\ inside' = {} /\\ UNCHANGED open
          LeaveShut(p) == MayLeave(p) /\\ inside' = inside \\ {p} /\\ open' = FALSE
          BreakIn(p) == inside' = inside \\cup {p} /\\ UNCHANGED open
          Deeper(p) == MayLeave(p)
          Spoilt(p) == Deeper(p)
          ====
          """);

  @BeforeEach
  void write() throws IOException {
    for (Map.Entry<String, String> module : MODULES.entrySet()) {
      Files.writeString(folder.resolve(module.getKey() + ".tla"), module.getValue());
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "holds  | MayLeave <- MayLeaveToo", // the same in other words
        "breaks | MayClose <- Always",
        "holds  | MayClose <- Never",
        "holds  | MayClose <- Always, HasLock <- Never", // used in what is extended, too
        "holds  | MayClose <- Always, IsClosed <- AlwaysOpen", // a formula of two states
        "breaks | MayClose <- WhoPassesMay",
        "holds  | MayClose <- WhoPassesMay, MayPass <- Never", // the one speaks of the other
        "holds  | Leave <- LeaveOpen", // a whole action
        "breaks | Leave <- LeaveShut",
        "breaks | Enter <- BreakIn",
        "holds  | MayEnter <- [Room]NobodyElse",
        "breaks | MayEnter <- [Room]Anybody",
        "breaks | HasKey <- [Room]Anybody", // one step further in the instance
        "breaks | OnlyOne <- [Room]Never", // what is claimed is replaced
        "holds  | HasLock <- [Door]Never, MayClose <- Always",
      })
  void isWhatTlcMakesOfIt(String verdict, String replacements)
      throws IOException, InterruptedException {
    String lines = replacements.replace(", ", "\n");
    Files.writeString(
        folder.resolve("Wrong.cfg"),
        "SPECIFICATION Safety\nINVARIANT Inv\nCHECK_DEADLOCK FALSE\nCONSTANTS Person = {a, b}\n"
            + lines
            + "\n");
    String byTlc = Tlc.run(folder, "Wrong");

    assertThat(byTlc)
        .as(byTlc)
        .contains(verdict.equals("holds") ? "No error has been found" : "Inv is violated");
    assertThat(broken(configuration(lines)).isEmpty())
        .as("proved with " + replacements)
        .isEqualTo(verdict.equals("holds"));
  }

  private List<Result> broken(Configuration configuration) {
    Specification specification =
        Specification.read(
            folder.resolve("Wrong.tla"), List.of(folder), configuration.replacements());
    return new Prover(specification, configuration, Set.of(), 5_000)
        .prove(1, result -> {}).stream().filter(result -> !result.proved()).toList();
  }

  private Configuration configuration(String replacements) throws IOException {
    Path file = folder.resolve("prover.cfg");
    Files.writeString(
        file, "SPECIFICATION Safety\nINVARIANT Inv\nCONSTANT\n" + replacements + "\n");
    return Configuration.read(file);
  }

  @Test
  void theActionKeepsItsName() throws IOException {
    assertThat(
            broken(configuration("Leave <- LeaveShut")).stream()
                .map(result -> result.obligation().step())
                .collect(Collectors.toSet()))
        .containsExactly("Leave");
  }

  @Test
  void theArrowNeedsNoSpaces() throws IOException {
    assertThat(configuration("MayEnter<-[ Room ] Anybody MayLeave <- Anybody").replacements())
        .containsExactly(
            new Replacement("Room", "MayEnter", "Anybody"),
            new Replacement(null, "MayLeave", "Anybody"));
  }

  @Test
  void oneOfTheSameDefinitionTakesTheOthersPlace() throws IOException {
    Configuration both =
        configuration("MayLeave <- Anybody").with(Replacement.of("MayLeave", "Deeper"));

    assertThat(both.replacements()).containsExactly(new Replacement(null, "MayLeave", "Deeper"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nonesuch <- Always       | Nonesuch <- Always: Wrong defines no Nonesuch",
        "MayPass <- Nonesuch      | MayPass <- Nonesuch: Wrong defines no Nonesuch",
        "MayPass <- Anybody       | MayPass has no parameters, and Anybody has 1 parameter",
        "MayLeave <- Always       | MayLeave has 1 parameter, and Always has no parameters",
        "Person <- Always         | Person is a constant: leave it out, and it may be anything",
        "open <- Always           | open is a variable, and only a definition can be replaced",
        "Nat <- Always            | Nat is TLA+'s own, and means what it means",
        "BOOLEAN <- Always        | Wrong defines no BOOLEAN",
        "MayPass <- BOOLEAN       | Wrong defines no BOOLEAN",
        "MayPass <- open          | Wrong defines no open",
        "MayEnter <- Anybody      | Wrong defines no MayEnter",
        "MayEnter <- [Hall]Always | Wrong extends and instantiates no module Hall",
        "MayLeave <- [Room]Always | Room defines no MayLeave",
        "MayPass <- WhoPassesMay  | WhoPassesMay replaces MayPass, and speaks of it itself",
        "MayLeave <- Spoilt       | Spoilt replaces MayLeave, and speaks of it itself",
        "R!Enter <- Anybody       | R!Enter <- Anybody: expected the names of two definitions",
        "MayPass <- Room!Init     | expected the names of two definitions",
      })
  void whatCannotBeReplacedIsToldInALine(String replacement, String said) {
    assertThatThrownBy(() -> broken(configuration(replacement)))
        .isInstanceOf(SpecError.class)
        .hasMessageContaining(said)
        .hasMessageMatching("[^\n]*");
  }

  @Test
  void whatIsReplacedTwiceOrByWhatIsReplaced() {
    assertThatThrownBy(() -> broken(configuration("MayPass <- Always\nMayPass <- Never")))
        .isInstanceOf(SpecError.class)
        .hasMessage("MayPass is replaced twice, by Always and by Never");
    assertThatThrownBy(() -> broken(configuration("MayClose <- MayPass\nMayPass <- Never")))
        .isInstanceOf(SpecError.class)
        .hasMessage("MayClose <- MayPass: MayPass is replaced, too");
  }

  @Test
  void aSpecificationIsReadWithWhatIsProvedOfIt() {
    Specification asItIs = Specification.read(folder.resolve("Wrong.tla"), List.of(folder));

    assertThatThrownBy(
            () -> new Prover(asItIs, configuration("MayClose <- Always"), Set.of(), 5_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MayClose <- Always");
  }
}
