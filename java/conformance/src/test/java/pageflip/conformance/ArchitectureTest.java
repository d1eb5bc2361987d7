package pageflip.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine is for any specification and any code, and one package of it knows TLC. */
class ArchitectureTest {
  private static final String INSIDE = "pageflip.conformance.tlc.inside..";

  /** Of TLC and SANY, as they stand in tla2tools.jar. */
  private static final String[] TLCS = {"tlc2..", "tla2sany..", "pcal..", "util..", "model.."};

  private static final JavaClasses CONFORMANCE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("pageflip.conformance");

  @Test
  void tlcIsKnownInOnePackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage(INSIDE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(TLCS)
        .check(CONFORMANCE);
    assertThat(CONFORMANCE.stream())
        .as("or the rule would say nothing")
        .anyMatch(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("tlc2")));
  }

  /** It is loaded anew for each run, so that nobody else may hold its classes. */
  @Test
  void nobodyKnowsThatPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage(INSIDE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(INSIDE)
        .check(CONFORMANCE);
  }

  @Test
  void valuesKnowNothing() {
    knowsOnly("pageflip.conformance.value..");
  }

  @Test
  void tlcTellsOfValues() {
    knowsOnly(
        "pageflip.conformance.tlc",
        "pageflip.conformance.value..",
        "pageflip.weaver..",
        "org.objectweb.asm..");
    knowsOnly(
        INSIDE,
        Stream.concat(
                Stream.of("pageflip.conformance.tlc", "pageflip.conformance.value.."),
                Stream.of(TLCS))
            .toArray(String[]::new));
  }

  @Test
  void aGraphIsWhatTlcTells() {
    knowsOnly(
        "pageflip.conformance.graph..",
        "pageflip.conformance.tlc",
        "pageflip.conformance.value..",
        "it.unimi.dsi.fastutil..");
  }

  @Test
  void tracesAreWrittenFromAGraph() {
    knowsOnly(
        "pageflip.conformance.itf..",
        "pageflip.conformance.graph..",
        "pageflip.conformance.value..",
        "com.fasterxml.jackson..");
  }

  @Test
  void aBindingKnowsNoEngine() {
    knowsOnly("pageflip.conformance.binding..", "pageflip.conformance.value..");
  }

  @Test
  void whatIsBoundKnowsNoTlc() {
    knowsOnly(
        "pageflip.conformance.bound..",
        "pageflip.conformance.binding..",
        "pageflip.conformance.graph..",
        "pageflip.conformance.value..",
        "pageflip.step..",
        "pageflip.weaver..",
        "it.unimi.dsi.fastutil..");
  }

  @Test
  void replayKnowsNoTlc() {
    knowsOnly(
        "pageflip.conformance.replay..",
        "pageflip.conformance.bound..",
        "pageflip.conformance.binding..",
        "pageflip.conformance.graph..",
        "pageflip.conformance.value..",
        "pageflip.step..",
        "pageflip.weaver..",
        "it.unimi.dsi.fastutil..",
        "com.sun.jna..");
  }

  @Test
  void freeRunsKnowNoReplay() {
    knowsOnly(
        "pageflip.conformance.free..",
        "pageflip.conformance.bound..",
        "pageflip.conformance.binding..",
        "pageflip.conformance.graph..",
        "pageflip.conformance.tlc",
        "pageflip.conformance.value..",
        "pageflip.step..",
        "it.unimi.dsi.fastutil..");
  }

  @Test
  void noPackagesKnowEachOther() {
    slices().matching("pageflip.conformance.(**)").should().beFreeOfCycles().check(CONFORMANCE);
  }

  private static void knowsOnly(String itself, String... others) {
    classes()
        .that()
        .resideInAPackage(itself)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(Stream.of("java..", itself), Stream.of(others)).toArray(String[]::new))
        .check(CONFORMANCE);
  }
}
