package pageflip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong, a person reads one line that names the place. */
class BadInputTest {
  private static final String SMALL = "models/MCTlbShootdown_small.cfg";

  @TempDir private Path specs;

  @BeforeEach
  void copySpecs() throws IOException {
    try (Stream<Path> files = Files.walk(Run.SPECS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = specs.resolve(Run.SPECS.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void aSpecThatDoesNotParse() {
    edit("TlbShootdown.tla", text -> text.replace("ClearPte(c, p) ==", "ClearPte(c, p) == ("));
    complains(explainSmall(), "TlbShootdown.tla, line 122", "Encountered");
  }

  @Test
  void aSpecThatNamesWhatIsNotThere() {
    edit("TlbShootdown.tla", text -> text.replace("InUser(c) /\\ Disp", "InUsr(c) /\\ Disp"));
    complains(explainSmall(), "TlbShootdown.tla, line ", "InUsr");
  }

  @Test
  void aModuleThatIsMissing() {
    edit("TlbShootdown.tla", text -> text.replace("EXTENDS Machine", "EXTENDS Machina"));
    complains(explainSmall(), "Cannot find source file for module Machina", "TlbShootdown");
  }

  @Test
  void aSpecThatIsMissing() throws IOException {
    Files.delete(specs.resolve("Machine.tla"));
    complains(explainSmall(), "manifest.json has a row for", "Machine.tla", "add it, or remove");
  }

  @Test
  void aCfgThatIsMissing() throws IOException {
    Files.delete(specs.resolve(SMALL));
    complains(explainSmall(), "manifest.json has a row for", SMALL, "add it, or remove");
  }

  @Test
  void aCfgThatDoesNotParse() {
    edit(SMALL, text -> text.replace("INVARIANTS", "INVARIANT5"));
    complains(explainSmall(), "MCTlbShootdown_small.cfg, line 17");
  }

  @Test
  void aCfgThatGivesAConstantNoValue() {
    edit(SMALL, text -> text.replaceAll("    Hazard .*\n", ""));
    complains(explainSmall(), "MCTlbShootdown_small.cfg", "Hazard");
  }

  @Test
  void aManifestThatIsNoJson() {
    edit("manifest.json", text -> text.replaceFirst("\"models\"", "models"));
    complains(explainSmall(), "manifest.json, line ");
  }

  @Test
  void anUnknownSpecification() {
    complains(Run.of(specs, "tlc", "--spec", "Nonesuch"), "SPEC=Nonesuch", "TlbShootdown");
  }

  @Test
  void anUnknownModel() {
    complains(Run.of(specs, "explain", "--model", "Nonesuch"), "MODEL=Nonesuch", "_no-wait");
  }

  @Test
  void aModelWithoutACounterexample() {
    complains(explainSmall(), "MCTlbShootdown_small has no counterexample", "success");
  }

  @Test
  void anUnknownBand() {
    complains(Run.of(specs, "tlc", "--band", "slow"), "--band", "slow");
  }

  @Tag("slow")
  @Test
  void anActionThatNoJavaAnswersTo() {
    edit("TlbShootdown.tla", text -> text.replace("Preempt(c)", "Yield(c)"));
    Run run = Run.of(specs, "conformance", "--spec", "TlbShootdown");
    complains(run, "TlbShootdown.tla has the action Yield", "@Step(\"Yield\")", "annotate");
  }

  @Tag("slow")
  @Test
  void aFigureThatIsNotWhatIsDeclared() {
    edit("manifest.json", text -> text.replace("\"stateDepth\": 6", "\"stateDepth\": 7"));
    Run run = Run.of(specs, "tlc", "--spec", "TlbShootdown");
    assertThat(run.code()).isEqualTo(Main.FAILED);
    assertThat(run.out()).contains("NOT as declared", "depth 6, not 7", "18 passed, 1 failed");
  }

  @Test
  void aSpecificationThatHasNoProof() {
    complains(Run.of(specs, "proofs", "--spec", "Nonesuch"), "SPEC=Nonesuch", "TlbShootdown");
  }

  @Test
  void aProofOfAnInvariantThatIsNotThere() {
    edit("proofs/Ownership.cfg", text -> text.replace("Inv ", "Invv "));
    complains(proofOfOwnership(), "OwnershipInvariant", "no Invv");
  }

  @Test
  void aProofOfNoInvariant() {
    edit("proofs/Ownership.cfg", text -> text.replaceAll("INVARIANTS.*", ""));
    complains(proofOfOwnership(), "Ownership.cfg", "INVARIANT");
  }

  @Test
  void aProofWithABoundInIt() {
    edit("proofs/Ownership.cfg", text -> text + "CONSTANT Frame = {f1, f2}\n");
    complains(proofOfOwnership(), "Ownership.cfg", "Frame must be given as a string, or left out");
  }

  @Test
  void aProofOfWhatCannotBeTranslated() {
    edit(
        "Ownership.tla",
        text -> text.replace("NoTreadAfterOffer ==", "NoTreadAfterOffer == 1 = 2 \\/"));
    complains(proofOfOwnership(), "Ownership.tla:", "a number", "can be proved");
  }

  @Test
  void aVariableOfUnknownType() {
    edit("Ownership.tla", text -> text.replace("TypeOK ==", "TypeOK == OwnerType\nOldTypeOK =="));
    complains(proofOfOwnership(), "of no set that", "add a conjunct");
  }

  @Test
  void aProofThatLeavesSomethingOut() {
    edit("proofs/Ownership_proofs.tla", text -> text.replaceFirst("OBVIOUS", "OMITTED"));
    complains(proofOfOwnership(), "Ownership_proofs.tla:", "OMITTED");
  }

  @Test
  void aProofThatAssumesMore() {
    edit(
        "proofs/Ownership_proofs.tla",
        text -> text.replace("USE Own", "ASSUME More == Zero = None\nUSE Own"));
    complains(proofOfOwnership(), "Ownership_proofs assumes", "the configuration says []");
  }

  @Test
  void aProofWithoutAStep() {
    edit("proofs/Ownership_proofs.tla", text -> text.replace("TransmitKeeps", "TransmitHolds"));
    complains(proofOfOwnership(), "Ownership_proofs has no step for Transmit =>", "--outline");
  }

  @Test
  void aProofThatNamesTooLittle() {
    edit(
        "proofs/Ownership_proofs.tla",
        text -> text.replace("DEF WireCarriesOffer, NoTreadAfterOffer", "DEF WireCarriesOffer"));
    Run run = proofOfOwnership();
    assertThat(run.code()).isEqualTo(Main.FAILED);
    assertThat(run.out())
        .contains("NOT proved", "Transmit => WireCarriesOffer is not proved", "0 passed, 1 failed");
  }

  @Test
  void aTlapmThatIsNotThere() {
    Run run = Run.of(specs, "proofs", "--spec=Ownership", "--tlapm=/nonesuch/tlapm");
    complains(run, "cannot run TLAPM=/nonesuch/tlapm", "give the path");
  }

  @Test
  void aConjunctToLeaveOutThatIsNotThere() {
    complains(
        proveOwnership("Ownership.cfg", "--without=Nonesuch"),
        "Inv has no conjunct Nonesuch",
        "NoTreadAfterOffer");
  }

  @Test
  void anOutlineOverTheModule() throws IOException {
    Path module = specs.resolve("proofs/OwnershipInvariant.tla");
    String before = Files.readString(module);
    Run run = proveOwnership("Ownership.cfg", "--outline=" + module);
    complains(run, "is the module itself", "name another file");
    assertThat(Files.readString(module)).isEqualTo(before);
  }

  @Test
  void aConfigurationThatIsNotThere() {
    complains(proveOwnership("Nonesuch.cfg"), "there is no configuration", "Nonesuch.cfg");
  }

  private Run proveOwnership(String config, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "prove",
                "--module=" + specs.resolve("proofs/OwnershipInvariant.tla"),
                "--config=" + specs.resolve("proofs/" + config),
                "--library=" + specs));
    arguments.addAll(List.of(more));
    return Run.of(specs, arguments.toArray(String[]::new));
  }

  private Run proofOfOwnership() {
    return Run.of(specs, "proofs", "--spec", "Ownership");
  }

  private Run explainSmall() {
    return Run.of(specs, "explain", "--model", "MCTlbShootdown_small");
  }

  private static void complains(Run run, String... parts) {
    assertThat(run.code()).isEqualTo(Main.CANNOT);
    assertThat(run.err()).startsWith("pageflip: ").contains(parts);
    assertThat(run.err().strip().lines()).as("one line").hasSize(1);
  }

  private void edit(String file, UnaryOperator<String> change) {
    try {
      Path path = specs.resolve(file);
      String before = Files.readString(path);
      String after = change.apply(before);
      assertThat(after).as("the edit found its place").isNotEqualTo(before);
      Files.writeString(path, after);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
