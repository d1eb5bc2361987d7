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
import pageflip.conformance.models.GeneratedFiles;
import pageflip.conformance.models.Models;

/** Whatever is wrong, a person reads one line that names the place. */
class BadInputTest {
  private static final String SMALL = "models/MCTlbShootdown_small.cfg";
  private static final String MODELS = "models/TlbShootdown.models.json";

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
    complains(explainSmall(), "TlbShootdown.tla, line ", "Encountered");
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
    complains(explainSmall(), "Cannot find source file for module Machine");
  }

  @Test
  void aCfgThatIsMissing() throws IOException {
    Files.delete(specs.resolve(SMALL));
    complains(explainSmall(), SMALL, "make tables");
  }

  @Test
  void aCfgThatIsNotWhatItsRowAsksFor() {
    edit(SMALL, text -> text.replace("    NoTreadAfterOffer\n", ""));
    complains(explainSmall(), SMALL, "TlbShootdown.models.json", "make tables");
  }

  @Test
  void aRowThatNoCfgWasWrittenFor() {
    edit(
        "models/Ownership.models.json",
        text -> text.replace("\"Inv\", \"NoTreadAfterOffer\"", "\"NoTreadAfterOffer\""));
    Run run = Run.of(specs, "tlc", "--spec", "Ownership");
    assertThat(run.code()).isEqualTo(Main.FAILED);
    assertThat(run.out()).contains("NOT as declared", "MCOwnership.cfg", "make tables");
  }

  @Test
  void aModuleOfModelsThatIsMissing() throws IOException {
    Files.delete(specs.resolve("models/MCTlbShootdown.tla"));
    complains(explainSmall(), "TlbShootdown.models.json", "MCTlbShootdown.tla", "add it");
  }

  @Test
  void aCfgThatDoesNotParse() throws IOException {
    edit(MODELS, text -> text.replace("\"{zero, x}\"", "\"{zero, x\""));
    new GeneratedFiles(Models.read(specs)).write();
    complains(explainSmall(), "MCTlbShootdown_small.cfg, line ");
  }

  @Test
  void aCfgThatGivesAConstantNoValue() throws IOException {
    edit(MODELS, text -> text.replace("\"Zero\": \"zero\",", ""));
    new GeneratedFiles(Models.read(specs)).write();
    complains(explainSmall(), "MCTlbShootdown_small.cfg", "Zero");
  }

  @Test
  void modelsThatAreNoJson() {
    edit(MODELS, text -> text.replaceFirst("\"models\"", "models"));
    complains(explainSmall(), "TlbShootdown.models.json, line ");
  }

  @Test
  void aFieldThatNobodyKnows() {
    edit(MODELS, text -> text.replaceFirst("\"depth\"", "\"deepness\""));
    complains(explainSmall(), "TlbShootdown.models.json", "no field deepness", "depth");
  }

  @Test
  void aMistakeWithoutASource() {
    edit(MODELS, text -> text.replaceFirst(" *\"source\".*\n", ""));
    complains(explainSmall(), "\"no-wait\"", "say its \"source\"");
  }

  @Test
  void aMistakeThatReplacesNothing() {
    edit(MODELS, text -> text.replaceFirst(" *\"replace\".*\n", ""));
    complains(explainSmall(), "\"no-wait\"", "what it replaces");
  }

  @Test
  void aMistakeThatBreaksNothing() {
    edit(MODELS, text -> text.replaceFirst(" *\"breaks\".*\n", ""));
    complains(explainSmall(), "\"no-wait\"", "breaks", "ends");
  }

  @Test
  void aConstantThatTheBaseDoesNotHave() {
    edit(MODELS, text -> text.replaceFirst("\\{\"Page\":", "{\"Pages\":"));
    complains(explainSmall(), "the base has no constant Pages", "AddressSpace");
  }

  @Test
  void twoModelsOfOneName() {
    edit(MODELS, text -> text.replace("\"name\": \"three\"", "\"name\": \"spaces\""));
    complains(explainSmall(), "two rows for MCTlbShootdown_spaces", "rename");
  }

  @Test
  void anUnknownSpecification() {
    complains(Run.of(specs, "tlc", "--spec", "Nonesuch"), "SPEC=Nonesuch", "TlbShootdown");
  }

  @Test
  void anUnknownModel() {
    complains(Run.of(specs, "explain", "--model", "Nonesuch"), "MODEL=Nonesuch", "did you mean");
  }

  @Test
  void aMisspeltModelAndSpecification() {
    complains(
        Run.of(specs, "explain", "--model", "MCTlbShootdown_no-weight"),
        "did you mean MCTlbShootdown_no-wait?");
    complains(Run.of(specs, "tlc", "--spec", "TlbShotdown"), "did you mean TlbShootdown?");
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
    edit("models/Ownership.models.json", text -> text.replaceFirst("\"depth\": 9", "\"depth\": 8"));
    Run run = Run.of(specs, "tlc", "--spec", "Ownership");
    assertThat(run.code()).isEqualTo(Main.FAILED);
    assertThat(run.out()).contains("NOT as declared", "depth 9, not 8", "6 passed, 1 failed");
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
