package pageflip.atomicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import pageflip.atomicity.systems.FlipSystem;
import pageflip.atomicity.systems.RacyWordSystem;

/**
 * A step is one step: whatever two threads do at once, results and state are as if one step had
 * come after the other.
 *
 * <p>Lincheck tries the interleavings. It is known to pass in silence where its instrumentation did
 * not work, so a planted race has to be found in the same run first.
 */
@Tag("slow")
@EnabledForJreRange(
    max = JRE.JAVA_17,
    disabledReason = "Lincheck rewrites classes of the JDK, and is relied on for JDK 17 only")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtomicityTest {
  private static final int STATES = 80;

  private final Set<String> tried = new TreeSet<>(); // pairs that an earlier system has in common

  @BeforeAll
  void aPlantedRaceIsFound() {
    assertThat(
            new Plant("pageflip.stack.machine.InterruptController", "answer")
                .found(
                    FlipSystem.class,
                    "ShootdownResponder.acknowledge and ShootdownResponder.acknowledge"))
        .as("Lincheck does not find a planted race: its instrumentation did not work")
        .isNotEmpty();
    assertThat(Meetings.broken(explorer(RacyWordSystem::new).explore(STATES)))
        .as("Lincheck does not follow words of memory")
        .isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyTwoStepsAreLinearizable() {
    return Systems.TRIED.stream()
        .map(name -> dynamicTest(name, () -> check(name, Systems.ALL.get(name))));
  }

  private void check(String name, Supplier<SmallSystem> system) {
    Explorer explorer = explorer(system);
    List<Meeting> meetings =
        explorer.explore(STATES).stream().filter(m -> !tried.contains(m.pair())).toList();
    meetings.forEach(meeting -> tried.add(meeting.pair()));
    long before = Run.runs;

    List<Meetings.Broken> broken = Meetings.broken(meetings);

    System.out.printf(
        "%-24s %3d steps %4d pairs %5d meetings %7d interleavings %s%n",
        name,
        explorer.steps().size(),
        meetings.stream().map(Meeting::pair).distinct().count(),
        meetings.size(),
        Run.runs - before,
        explorer.idle().isEmpty() ? "" : "without effect: " + explorer.idle());
    assertThat(broken).isEmpty();
    assertThat(Run.runs - before)
        .as("interleavings that were tried")
        .isGreaterThan(2L * meetings.size());
  }

  private static Explorer explorer(Supplier<SmallSystem> system) {
    return new Explorer(() -> new Instance(system.get()));
  }
}
