package pageflip.prover;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The prover is for any specification: it knows TLA+ and Z3, and nothing of this project. */
class ArchitectureTest {
  private static final String SANYS_STREAMS = "util..";
  private static final JavaClasses PROVER =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("pageflip.prover");

  @Test
  void syntaxKnowsNothing() {
    knowsOnly("pageflip.prover.syntax..");
  }

  @Test
  void readingKnowsSany() {
    knowsOnly("pageflip.prover.read..", "pageflip.prover.syntax..", "tla2sany..", SANYS_STREAMS);
  }

  @Test
  void logicKnowsZ3AndNoProofs() {
    knowsOnly(
        "pageflip.prover.logic..",
        "pageflip.prover.syntax..",
        "pageflip.prover.read..",
        "com.microsoft.z3..");
  }

  @Test
  void proofsKnowLogic() {
    knowsOnly(
        "pageflip.prover.proof..",
        "pageflip.prover.syntax..",
        "pageflip.prover.read..",
        "pageflip.prover.logic..",
        "com.microsoft.z3..");
  }

  /** SANY could then be another parser. */
  @Test
  void sanyIsKnownInOnePackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("pageflip.prover.read..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tla2sany..", SANYS_STREAMS)
        .check(PROVER);
    classes()
        .that()
        .resideInAPackage("pageflip.prover.read..")
        .and()
        .arePublic()
        .should(
            new ArchCondition<>("show nothing of SANY's in public") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                  boolean shown =
                      unit.getModifiers().contains(JavaModifier.PUBLIC)
                          && Stream.concat(
                                  unit.getRawParameterTypes().stream(),
                                  Stream.of(unit.getRawReturnType()))
                              .anyMatch(used -> used.getPackageName().startsWith("tla2sany"));
                  events.add(new SimpleConditionEvent(unit, !shown, unit.getFullName()));
                }
              }
            })
        .check(PROVER);
  }

  private static void knowsOnly(String itself, String... others) {
    classes()
        .that()
        .resideInAPackage(itself)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(Stream.of("java..", itself), Stream.of(others)).toArray(String[]::new))
        .check(PROVER);
  }
}
