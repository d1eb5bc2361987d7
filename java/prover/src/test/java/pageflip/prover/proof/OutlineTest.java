package pageflip.prover.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pageflip.prover.read.Configuration;
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
    LockSpec locksSpec = new LockSpec(LockSpec.TAKE, LockSpec.HELD_IS_SEEN);
    locks = locksSpec.specification(folder);
    prover = locksSpec.prover(folder);
    outline =
        new Outline(locks, LockSpec.configuration(), prover.prove(1, result -> {}))
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

  /** Definitions that every step expands, and of which the outline itself knows nothing. */
  @Test
  void mayExpandForAllStepsAtOnce() throws IOException {
    String everywhere =
        outline.replace("DEF Take, Free", "DEF Take").replace("DEF Inv", "DEF Free, Inv");

    assertThat(everywhere).contains("USE DEF Free, Inv, TypeOK\n").isNotEqualTo(outline);
    assertThat(follow(everywhere)).hasSize(6).allMatch(Result::proved);
  }

  @Test
  void isNotProvedFromWhatIsOnlyExpanded() throws IOException {
    String less =
        outline
            .replace("DEF Inv, TypeOK", "DEF Claim, Inv, TypeOK")
            .replaceAll("(<1>2. Claim' +)BY DEF Claim", "$1OBVIOUS");

    assertThat(follow(less)).anyMatch(result -> !result.proved());
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

  private static final String PARENT =
      """
      ---- MODULE Growing ----
      CONSTANT Lock
      VARIABLE taken
      vars == taken
      TypeOK == taken \\in SUBSET Lock
      Init == taken = {}
      Grow(l) == taken' = taken \\cup {l}
      Next == \\E l \\in Lock : Grow(l)
      Safety == Init /\\ [][Next]_vars
      ====
      """;

  private static final String CHILD =
      """
      ---- MODULE Holders ----
      CONSTANTS Process, Lock, None, Rank
      Pair == [first : Process, second : Process]
      ASSUME Absent == None \\notin Process \\cup Lock \\cup Pair /\\ Rank \\in [Process -> Process]
      VARIABLE holder
      vars == holder
      Held == {l \\in Lock : holder[l] # None}
      Seen == INSTANCE Growing WITH taken <- Held
      TypeOK == holder \\in [Lock -> Pair \\cup {None}]
      PairIsThere == \\A l \\in Lock : holder[l] # None => holder[l] # None
      Fair == \\A l \\in Lock : holder[l] # None => Rank[holder[l].first] = Rank[holder[l].second]
      Inv == TypeOK /\\ PairIsThere /\\ Fair
      Init == holder = [l \\in Lock |-> None]
      Take(p, l) == holder' = [holder EXCEPT ![l] = [first |-> p, second |-> p]]
      Next == \\E p \\in Process, l \\in Lock : Take(p, l)
      Safety == Init /\\ [][Next]_vars
      Refines == Seen!Safety
      IsHeld(l) == holder[l] # None
      LEMMA HeldMeans == \\A l \\in Lock : l \\in Held <=> IsHeld(l)
          %s
      TakeShows(p, l) == \\A k \\in Lock : IsHeld(k)' <=> k = l \\/ IsHeld(k)
      TakeIs(p, l) == Seen!Grow(l)
      ====
      """;

  private Specification holders(String proofOfLemma) throws IOException {
    Files.writeString(folder.resolve("Growing.tla"), PARENT);
    Path file = folder.resolve("Holders.tla");
    Files.writeString(file, CHILD.formatted(proofOfLemma));
    return Specification.read(file, List.of(folder));
  }

  private static final Configuration HOLDERS =
      new Configuration(
          "Safety", Map.of(), List.of(), List.of(), List.of("Inv"), List.of("Refines"));

  @Test
  void showsFirstWhatIsToBeShown() throws IOException {
    Specification holders = holders("BY DEF Held, IsHeld");
    Prover any = new Prover(holders, HOLDERS, Set.of(), 10_000);
    List<Result> results = any.withFewestFacts().prove(1, result -> {});

    String proof = new Outline(holders, HOLDERS, results).write("Holders_proofs");

    assertThat(proof)
        .contains("<1>1. TakeShows(p, l)\n    BY HeldMeans DEF Take, TakeShows, IsHeld")
        .contains("<1>2. TakeIs(p, l)\n    BY <1>1, HeldMeans DEF Take, ")
        .containsPattern("<1>\\d. Fair' +BY DEF Fair, PairIsThere");
    Path file = folder.resolve("Holders_proofs.tla");
    Files.writeString(file, proof);
    WrittenProof written =
        new WrittenProof(Specification.read(file, List.of(folder)), holders, HOLDERS);
    assertThat(written.lemmasFrom()).containsExactly("Holders");
    assertThat(any.following(written).prove(1, result -> {})).allMatch(Result::proved);
    for (String hole : List.of("OMITTED", "")) {
      Specification open = holders(hole);
      Specification reread = Specification.read(file, List.of(folder));
      assertThatThrownBy(() -> new WrittenProof(reread, open, HOLDERS))
          .isInstanceOf(SpecError.class)
          .hasMessageContaining(hole.isEmpty() ? "there is no proof of HeldMeans" : hole);
    }
  }

  private static final String GATES =
      """
      ---- MODULE Gates ----
      CONSTANT Gate
      VARIABLES open, seen
      vars == <<open, seen>>
      OpenType == open \\in SUBSET Gate
      SeenType == seen \\in SUBSET Gate
      TypeOK == OpenType /\\ SeenType
      OpenIsSeen == open \\subseteq seen
      OneIsOpen == \\A a, b \\in open : a = b
      Inv == TypeOK /\\ OpenIsSeen /\\ OneIsOpen
      Init == open = {} /\\ seen = {}
      Open(g) == open = {} /\\ open' = {g} /\\ seen' = seen \\cup {g}
      See(g) == seen' = seen \\cup {g} /\\ UNCHANGED open
      Next == (\\E g \\in Gate : Open(g)) \\/ (\\E g \\in Gate : See(g))
      Safety == Init /\\ [][Next]_vars
      ====
      """;

  @Test
  void whatAnActionLeavesAloneIsOneStep() throws IOException {
    Path module = folder.resolve("Gates.tla");
    Files.writeString(module, GATES);
    Specification gates = Specification.read(module, List.of(folder));
    Configuration inductive =
        new Configuration("Safety", Map.of(), List.of(), List.of(), List.of("Inv"), List.of());
    Prover any = new Prover(gates, inductive, Set.of(), 10_000);

    String proof = new Outline(gates, inductive, any.prove(1, result -> {})).write("Gates_proofs");

    assertThat(proof)
        .contains(
            "LEMMA OneIsOpenStays ==\n    ASSUME OneIsOpen, UNCHANGED <<open>>\n"
                + "    PROVE  OneIsOpen'\n    BY DEF OneIsOpen\n")
        .contains(
            "<1>1. UNCHANGED <<open>>\n    BY DEF See\n<1>2. OneIsOpen'\n    BY <1>1, OneIsOpenStays\n")
        .contains(
            "<1> USE DEF See, SeenType\n<1>3. TypeOK'\n    <2>1. OpenType'\n        BY DEF OpenType\n")
        .contains("    <2>2. SeenType'\n        OBVIOUS\n")
        .containsPattern("<1>4. OpenIsSeen' +BY DEF OpenIsSeen, OpenType\n");
    Path file = folder.resolve("Gates_proofs.tla");
    Files.writeString(file, proof);
    Specification written = Specification.read(file, List.of(folder));
    assertThat(any.following(new WrittenProof(written, gates, inductive)).prove(1, result -> {}))
        .allMatch(Result::proved);

    // a step rests on what the steps rest on that it names
    Files.writeString(
        file,
        proof.replaceAll(
            "(<1>4. OpenIsSeen' +)BY DEF OpenIsSeen, OpenType",
            "<1>before. open \\\\subseteq seen\n    BY DEF OpenIsSeen\n$1BY <1>before"));
    Specification inSteps = Specification.read(file, List.of(folder));
    assertThat(any.following(new WrittenProof(inSteps, gates, inductive)).prove(1, result -> {}))
        .allMatch(Result::proved);

    // nobody can have a conjunct stay that does not
    Files.writeString(
        file,
        proof.replaceAll(
            "(<1>4. OpenIsSeen' +)BY DEF OpenIsSeen, OpenType", "$1BY OpenIsSeenStays"));
    Specification wrong = Specification.read(file, List.of(folder));
    assertThat(any.following(new WrittenProof(wrong, gates, inductive)).prove(1, result -> {}))
        .filteredOn(result -> !result.proved())
        .extracting(Result::obligation)
        .contains(new Obligation("See", "OpenIsSeen"));
  }

  private List<Result> follow(String text) throws IOException {
    Path file = folder.resolve("Locks_proofs.tla");
    Files.writeString(file, text);
    Specification proof = Specification.read(file, List.of(folder));
    return prover
        .following(new WrittenProof(proof, locks, LockSpec.configuration()))
        .prove(1, result -> {});
  }
}
