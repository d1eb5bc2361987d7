package pageflip.stack;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pageflip.stack.kernel.ContextSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Responder;
import pageflip.stack.kernel.TransferKernel;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.kernel.WriteFaults;
import pageflip.stack.kernel.shootdown.ShootdownPolicy;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Nic;

/** What may know of what. */
class ArchitectureTest {
  private static final String ROOT = "pageflip.stack.";
  private static final JavaClasses STACK =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("pageflip.stack");

  /** What each package may know besides itself, and not what is inside those; lower ones first. */
  private static final Map<String, List<String>> LAYERS =
      Map.ofEntries(
          entry("machine", List.of()),
          entry("net", List.of()),
          entry("nic", List.of("machine", "net")),
          entry("kernel", List.of("machine", "nic")),
          entry("kernel.shootdown", List.of("machine", "nic", "kernel")),
          entry("kernel.tracking", List.of("machine", "nic", "kernel", "kernel.shootdown")),
          entry("kernel.cow", List.of("machine", "nic", "kernel", "kernel.shootdown")),
          entry("kernel.fabric", List.of("machine", "nic", "kernel")),
          entry("kernel.cores", List.of("machine", "nic", "kernel")),
          entry("kernel.iomem", List.of("machine")),
          entry("transmit", List.of("machine", "nic")),
          entry("receive", List.of("machine", "net", "nic", "kernel.iomem")),
          entry("extended", List.of("machine", "nic", "kernel")),
          entry("socket", List.of("machine", "net", "nic", "kernel", "kernel.cow", "transmit")),
          entry(
              "host",
              List.of(
                  "machine",
                  "net",
                  "nic",
                  "kernel",
                  "kernel.shootdown",
                  "kernel.tracking",
                  "kernel.cow",
                  "kernel.fabric",
                  "kernel.cores",
                  "kernel.iomem",
                  "transmit",
                  "receive",
                  "extended",
                  "socket")));

  @Test
  void packagesKnowOnlyWhatIsBelowThem() {
    LAYERS.forEach(
        (name, below) ->
            classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                    Stream.concat(
                            Stream.of("java..", "pageflip.step..", ROOT + name),
                            below.stream().map(ROOT::concat))
                        .toArray(String[]::new))
                .check(STACK));
  }

  @Test
  void everyPackageHasItsPlace() {
    assertThat(STACK.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(LAYERS.keySet().stream().map(ROOT::concat).toList());
  }

  /**
   * These interfaces are open, so that a new way is a package of its own; the language would seal
   * them within one package only. But only the kernel implements them.
   */
  @Test
  void onlyTheKernelSaysHowItDoesThings() {
    for (Class<?> open :
        List.of(
            TransferWay.class,
            TransferKernel.class,
            ContextSwitch.class,
            Responder.class,
            ShootdownPolicy.class,
            WriteFaults.class)) {
      classes()
          .that()
          .implement(open)
          .should()
          .resideInAPackage(ROOT + "kernel..")
          .andShould()
          .haveModifier(JavaModifier.FINAL)
          .check(STACK);
    }
  }

  /** What a way needs is put together in one place, for hosts, tests and bindings alike. */
  @Test
  void onlyTheKernelOfAWayMakesAKernel() {
    noClasses()
        .that()
        .areNotAssignableTo(TransferKernel.class)
        .should()
        .callConstructor(
            Kernel.class, Machine.class, Nic.class, ContextSwitch.class, Responder.class)
        .check(STACK);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("pageflip.stack.(**)").should().beFreeOfCycles().check(STACK);
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
