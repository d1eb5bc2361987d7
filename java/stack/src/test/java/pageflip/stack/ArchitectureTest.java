package pageflip.stack;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may know of what. */
class ArchitectureTest {
  private static final JavaClasses STACK =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("pageflip.stack");

  @Test
  void stackDependsOnNothingButTheJdkAndTheStepAnnotation() {
    classes()
        .that()
        .resideInAPackage("pageflip.stack..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("pageflip.stack..", "pageflip.step..", "java..")
        .check(STACK);
  }

  @Test
  void machineKnowsNoSoftwareAndNoNic() {
    mustNotDepend("machine", "kernel", "nic", "socket", "extended");
  }

  @Test
  void nicKnowsNoSoftware() {
    mustNotDepend("nic", "kernel", "socket", "extended");
  }

  @Test
  void kernelKnowsNoSockets() {
    mustNotDepend("kernel", "socket", "extended");
  }

  @Test
  void extendedSocketsKnowNoOtherSockets() {
    mustNotDepend("extended", "socket");
  }

  @Test
  void transmitKnowsTheCardAndNoSockets() {
    mustNotDepend("transmit", "socket", "extended");
    for (String below : List.of("machine", "net", "nic", "kernel")) {
      mustNotDepend(below, "transmit");
    }
  }

  @Test
  void nobodyBelowKnowsTheWaysToReceive() {
    for (String below : List.of("machine", "net", "nic", "kernel")) {
      mustNotDepend(below, "receive");
    }
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

  private static void mustNotDepend(String name, String... others) {
    String[] packages = new String[others.length];
    for (int i = 0; i < others.length; i++) {
      packages[i] = "pageflip.stack." + others[i] + "..";
    }
    noClasses()
        .that()
        .resideInAPackage("pageflip.stack." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(STACK);
  }
}
