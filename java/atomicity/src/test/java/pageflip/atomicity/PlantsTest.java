package pageflip.atomicity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pageflip.atomicity.systems.FlipSystem;

/** Would {@link AtomicityTest} notice? Each row makes one method of the stack atomic no more. */
@Tag("slow")
@EnabledForJreRange(
    max = JRE.JAVA_17,
    disabledReason = "Lincheck rewrites classes of the JDK, and is relied on for JDK 17 only")
class PlantsTest {
  @ParameterizedTest
  @CsvSource({
    "machine.InterruptController, answer, FlipSystem, ShootdownResponder.acknowledge,"
        + " ShootdownResponder.acknowledge",
  })
  void aTornStepIsNoticed(String className, String method, String system, String one, String other)
      throws Exception {
    Class<? extends SmallSystem> type =
        Class.forName(FlipSystem.class.getPackageName() + "." + system)
            .asSubclass(SmallSystem.class);
    String pair = one.compareTo(other) <= 0 ? one + " and " + other : other + " and " + one;

    assertThat(new Plant("pageflip.stack." + className, method).found(type, pair)).isNotEmpty();
  }
}
