package pageflip.stack;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Responder;
import pageflip.stack.machine.Cpu;

/**
 * A CPU that spins answers interrupts meanwhile, or two that wait for each other wait for ever. One
 * that does not must wait for what moves without any CPU.
 */
class SpinLoopsTest {
  private static final JavaClasses STACK =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("pageflip.stack");

  /** What moves by itself where a method spins and answers no interrupt. */
  private static final Map<String, String> HARDWARE =
      Map.ofEntries(
          entry("BarrierSwitch.preempt", "the invalidation fabric"),
          entry("BroadcastFlip.flush", "the invalidation fabric"),
          entry("SnoopedFlip.give", "the invalidation fabric"),
          entry("CopyOnWrite.resolve", "the NIC"),
          entry("TransientCow.give", "the NIC"),
          entry("FlipReceive.shootDown", "every CPU's store buffer, by the memory system"),
          entry("Generations.check", "this CPU's store buffer, by the memory system"),
          entry("TrackedSwitch.enter", "this CPU's store buffer, by the memory system"),
          entry("TrackedSwitch.leave", "this CPU's store buffer, by the memory system"),
          entry("MemorySystem.run", "nothing: it is the memory system"),
          entry("BarrierSwitch.idle", "nothing: it returns at once"),
          entry("DirectSwitch.idle", "nothing: it returns at once"),
          entry("TrackedSwitch.idle", "nothing: it returns at once"));

  @Test
  void whoSpinsAnswersInterruptsOrWaitsForHardware() {
    assertThat(spinningDeaf(STACK)).isEqualTo(List.copyOf(new TreeMap<>(HARDWARE).keySet()));
  }

  @Test
  void aLoopThatAnswersNobodyIsFound() {
    assertThat(spinningDeaf(new ClassFileImporter().importClasses(Loops.class)))
        .containsExactly("Loops.deaf");
  }

  static final class Loops {
    void deaf(Cpu cpu) {
      while (!cpu.drained()) {
        cpu.relax();
      }
    }

    void answering(Kernel kernel, Cpu cpu) {
      while (!cpu.drained()) {
        kernel.serviceInterrupts(cpu);
        cpu.relax();
      }
    }
  }

  private static List<String> spinningDeaf(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getCodeUnits().stream())
        .filter(unit -> calls(unit, Cpu.class, "relax"))
        .filter(unit -> !answers(unit))
        .map(unit -> unit.getOwner().getSimpleName() + "." + unit.getName())
        .sorted()
        .toList();
  }

  /** Or is part of answering, where one interrupt is taken after the other. */
  private static boolean answers(JavaCodeUnit unit) {
    return calls(unit, Kernel.class, "serviceInterrupts")
        || calls(unit, Responder.class, "serviceInterrupts")
        || unit.getName().equals("serviceInterrupts");
  }

  private static boolean calls(JavaCodeUnit unit, Class<?> owner, String method) {
    return unit.getCallsFromSelf().stream()
        .anyMatch(
            call -> call.getTargetOwner().isAssignableTo(owner) && call.getName().equals(method));
  }
}
