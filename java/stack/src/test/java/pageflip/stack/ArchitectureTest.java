package pageflip.stack;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may know of what. */
class ArchitectureTest {
  private static final String ROOT = "pageflip.stack.";
  private static final JavaClasses STACK =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("pageflip.stack");

  /** What each package may know besides itself; the lower ones first. */
  private static final Map<String, List<String>> LAYERS =
      Map.of(
          "machine", List.of(),
          "net", List.of(),
          "nic", List.of("machine", "net"),
          "kernel", List.of("machine", "nic"),
          "transmit", List.of("machine", "nic"),
          "receive", List.of("machine", "net", "nic", "kernel"),
          "extended", List.of("machine", "nic", "kernel"),
          "socket", List.of("machine", "net", "nic", "kernel", "transmit"),
          "host",
              List.of(
                  "machine", "net", "nic", "kernel", "transmit", "receive", "extended", "socket"));

  @Test
  void packagesKnowOnlyWhatIsBelowThem() {
    LAYERS.forEach(
        (name, below) ->
            classes()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    Stream.concat(
                            Stream.of("java..", "pageflip.step..", ROOT + name + ".."),
                            below.stream().map(lower -> ROOT + lower + ".."))
                        .toArray(String[]::new))
                .check(STACK));
  }

  @Test
  void everyPackageHasItsPlace() {
    assertThat(STACK.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(LAYERS.keySet().stream().map(ROOT::concat).toList());
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("pageflip.stack.(*)..").should().beFreeOfCycles().check(STACK);
  }

  @Test
  void noPublicFieldCanChange() {
    fields().that().arePublic().should().beFinal().check(STACK);
    // A final array is as open as a field that is not final.
    noFields()
        .that()
        .arePublic()
        .should()
        .haveRawType(describe("an array", JavaClass::isArray))
        .check(STACK);
  }
}
