package pageflip.prover;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The prover is for any specification: it knows TLA+ and Z3, and nothing of this project. */
class ArchitectureTest {
  private static final String SANYS_NAMES = "util..";
  private static final JavaClasses PROVER =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("pageflip.prover");

  @Test
  void readingKnowsNoLogic() {
    knowsOnly("pageflip.prover.read..", "pageflip.prover.syntax..", "tla2sany..");
  }

  @Test
  void logicKnowsNoProofs() {
    knowsOnly(
        "pageflip.prover.logic..",
        "pageflip.prover.read..",
        "pageflip.prover.syntax..",
        "tla2sany..",
        "com.microsoft.z3..");
  }

  @Test
  void proofsKnowBoth() {
    knowsOnly("pageflip.prover.proof..", "pageflip.prover..", "tla2sany..", "com.microsoft.z3..");
  }

  private static void knowsOnly(String itself, String... others) {
    classes()
        .that()
        .resideInAPackage(itself)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(Stream.of("java..", SANYS_NAMES, itself), Stream.of(others))
                .toArray(String[]::new))
        .check(PROVER);
  }
}
