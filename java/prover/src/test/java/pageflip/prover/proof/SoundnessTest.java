package pageflip.prover.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.SpecError;
import pageflip.prover.read.Specification;

/** Specifications of which TLC says that they are wrong, and in which it is easy to miss. */
class SoundnessTest {
  @TempDir private Path folder;

  @Test
  void whatIsSaidInTermsOfItself() {
    refused(
        """
        VARIABLE x
        Inv == x \\in {"a", "b"} /\\ x # "b"
        Init == x = "a"
        Next == x' \\in {"a", "b"} /\\ x' = x'
        """,
        "in terms of itself");
  }

  @Test
  void anElementThatIsNotInSomeSetIsNotNone() throws IOException {
    broken(
        """
        CONSTANTS Value, Used, Zero, None
        ASSUME None \\notin Value
        ASSUME Zero \\notin Used
        ASSUME Zero \\in Value
        ASSUME Used \\in SUBSET Value
        VARIABLE x
        Inv == x \\in Value \\cup {None} /\\ x = None
        Init == x = None
        Next == x' = Zero
        """);
  }

  @Test
  void twoThatAreInNoSetMayDiffer() {
    refused(
        """
        CONSTANTS S, NoA, NoB
        ASSUME NoA \\notin S /\\ NoB \\notin S
        VARIABLE x
        Inv == x \\in S \\cup {NoA, NoB} /\\ x = NoA
        Init == x = NoA
        Next == x' = NoB
        """,
        "knows one constant that is in no set");
  }

  @Test
  void assumptionsThatContradictEachOther() {
    refused(
        """
        CONSTANT Variant
        ASSUME Variant \\in {"none"} /\\ Variant = "other"
        VARIABLE x
        Inv == x \\in BOOLEAN /\\ x
        Init == x = TRUE
        Next == x' = FALSE
        """,
        "contradicts itself");
  }

  @Test
  void aFunctionOfAnotherDomain() {
    refused(
        """
        CONSTANTS S, P
        VARIABLE x
        Inv == x \\in [S -> BOOLEAN]
        Init == x = [s \\in S |-> TRUE]
        Next == x' = [p \\in P |-> TRUE]
        """,
        "P and S in one place");
  }

  @Test
  void aSetThatHasNothingButNone() throws IOException {
    broken(
        """
        CONSTANTS S, None
        ASSUME None \\notin S
        VARIABLE x
        Inv == x \\in S \\cup {None} /\\ (\\A v \\in {None} : x # v)
        Init == x = None
        Next == UNCHANGED x
        """);
  }

  @Test
  void aConstantOperator() {
    refused(
        """
        CONSTANTS S, a, b, F(_)
        ASSUME a \\in S /\\ b \\in S
        VARIABLE x
        Inv == x \\in BOOLEAN /\\ x = FALSE
        Init == x = FALSE
        Next == F(a) # F(b) /\\ x' = TRUE
        """,
        "the constant operator F");
  }

  @Test
  void anInvariantOfTwoStates() {
    refused(
        """
        VARIABLE x
        Inv == x \\in BOOLEAN /\\ x' = TRUE
        Init == x = TRUE
        Next == x' = FALSE
        """,
        "about one state");
  }

  @Test
  void aWitnessThatIsNoStepOfTheParent() throws IOException {
    Files.writeString(
        folder.resolve("Parent.tla"),
        """
        ---- MODULE Parent ----
        VARIABLE x
        Init == x = FALSE
        Step == x /\\ x' = FALSE
        Next ==
            \\/ Step
        Safety == Init /\\ [][Next]_x
        ====
        """);
    assertThatThrownBy(
            () ->
                prove(
                    """
                    VARIABLE x
                    P == INSTANCE Parent
                    Inv == x \\in BOOLEAN
                    Init == x = FALSE
                    Step == x' = ~x
                    StepIs == Step
                    Other == x' = x
                    Next == Step \\/ Other
                    Parent == P!Safety
                    """,
                    List.of("Parent")))
        .isInstanceOf(SpecError.class)
        .hasMessageContaining("Step is no step of the parent");
  }

  @Test
  void whatIsOnlySaidToBeAbsent() {
    String begin = "CONSTANTS S, None\nASSUME None \\notin S\nVARIABLE x\n";
    refused(
        begin
            + """
            Inv == x \\in {None}
            Init == x = None
            Next == x' \\in S \\cup {None}
            """,
        "only that it is absent");
    refused(
        begin
            + """
            Inv == x \\in [S -> {None}]
            Init == x = [s \\in S |-> None]
            Next == x' \\in [S -> {None, "a"}]
            """,
        "only that it is absent");
    refused(
        begin
            + """
            Inv == x \\in [a : {None}]
            Init == x = [a |-> None]
            Next == x' \\in [a : {None} \\cup S]
            """,
        "only that it is absent");
  }

  @Test
  void aSubscriptThatDoesNotFixItsVariables() {
    String swap =
        """
        VARIABLES x, y
        Inv == x \\in {"a", "b"} /\\ y \\in {"a", "b"} /\\ x = "a"
        Init == x = "a" /\\ y = "b"
        Next == x' = x /\\ y' = y
        """;
    for (String subscript : List.of("{x, y}", "(x = y)", "(x \\cup y)")) {
      assertThatThrownBy(() -> prove(swap, subscript, Map.of(), List.of()))
          .as(subscript)
          .isInstanceOf(SpecError.class)
          .hasMessageContaining("tuple of variables");
    }
    assertThatThrownBy(() -> prove(swap, "<<x>>", Map.of(), List.of()))
        .isInstanceOf(SpecError.class)
        .hasMessageContaining("y is not among these variables");
  }

  @Test
  void aSubscriptOfTuplesInTuples() throws IOException {
    String module =
        """
        VARIABLES x, y
        rest == <<y>>
        Inv == x \\in {"a", "b"} /\\ y \\in {"a", "b"} /\\ x = "a"
        Init == x = "a" /\\ y = "b"
        Next == x' = x /\\ y' = y
        """;
    assertThat(prove(module, "<<<<x>>, rest>>", Map.of(), List.of())).allMatch(Result::proved);
  }

  @Test
  void aConstantThatIsGivenAndNotThere() {
    assertThatThrownBy(
            () ->
                prove(
                    """
                    CONSTANT Variant
                    VARIABLE x
                    Inv == x \\in BOOLEAN
                    Init == x = TRUE
                    Next == x' = FALSE
                    """,
                    "<<x>>",
                    Map.of("Varient", "none"),
                    List.of()))
        .isInstanceOf(SpecError.class)
        .hasMessageContaining("no constant Varient; it has Variant");
  }

  private void refused(String module, String said) {
    assertThatThrownBy(() -> prove(module, List.of()))
        .isInstanceOf(SpecError.class)
        .hasMessageContaining(said);
  }

  private void broken(String module) throws IOException {
    assertThat(prove(module, List.of())).anyMatch(result -> !result.proved());
  }

  private List<Result> prove(String body, List<String> parents) throws IOException {
    return prove(body, "<<x>>", Map.of(), parents);
  }

  private List<Result> prove(
      String body, String subscript, Map<String, String> constants, List<String> parents)
      throws IOException {
    Path file = folder.resolve("Wrong.tla");
    Files.writeString(
        file,
        "---- MODULE Wrong ----\n"
            + body
            + "vars == %s\nSafety == Init /\\ [][Next]_vars\n====\n".formatted(subscript));
    Configuration configuration =
        new Configuration("Safety", constants, List.of(), List.of(), List.of("Inv"), parents);
    return new Prover(Specification.read(file, List.of(folder)), configuration, Set.of(), 5_000)
        .prove(1, result -> {});
  }
}
