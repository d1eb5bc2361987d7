package pageflip.atomicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import pageflip.atomicity.systems.ByteMmuSystem;
import pageflip.atomicity.systems.ContractSystem;
import pageflip.atomicity.systems.CopySystem;
import pageflip.atomicity.systems.CoresSystem;
import pageflip.atomicity.systems.CowSystem;
import pageflip.atomicity.systems.DeferredSystem;
import pageflip.atomicity.systems.FlipSystem;
import pageflip.atomicity.systems.InvalidateSystem;
import pageflip.atomicity.systems.OffloadSystem;
import pageflip.atomicity.systems.ReceiveSystem;
import pageflip.atomicity.systems.ShadowSystem;
import pageflip.atomicity.systems.SnoopingSystem;
import pageflip.atomicity.systems.StrictSystem;
import pageflip.atomicity.systems.TrackedSystem;
import pageflip.atomicity.systems.TransmitSystem;
import pageflip.stack.machine.Machine;
import pageflip.weaver.Weaver;

/**
 * A step is one step: whatever two threads do at once, results and state are as if one step had
 * come after the other.
 *
 * <p>Lincheck tries the interleavings. It is known to pass in silence where its instrumentation did
 * not work, so a planted race has to be found in the same run first.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtomicityTest {
  private static final int STATES = 200;

  private static final Map<String, Supplier<SmallSystem>> SYSTEMS = new LinkedHashMap<>();

  static {
    SYSTEMS.put("TlbShootdown", FlipSystem::new);
    SYSTEMS.put("MigrationTracking", TrackedSystem::new);
    SYSTEMS.put("SnoopingTlb", SnoopingSystem::new);
    SYSTEMS.put("BroadcastInvalidate", InvalidateSystem::new);
    SYSTEMS.put("BufferContract", ContractSystem::new);
    SYSTEMS.put("TransientCow", CowSystem::new);
    SYSTEMS.put("DedicatedCores", CoresSystem::new);
    SYSTEMS.put("DeviceTrust, strict", StrictSystem::new);
    SYSTEMS.put("DeviceTrust, deferred", DeferredSystem::new);
    SYSTEMS.put("DeviceTrust, shadow", ShadowSystem::new);
    SYSTEMS.put("Transmit", TransmitSystem::new);
    SYSTEMS.put("Receive", ReceiveSystem::new);
    SYSTEMS.put("Receive, copy", CopySystem::new);
    SYSTEMS.put("ByteMmu", ByteMmuSystem::new);
    SYSTEMS.put("ProtocolOffload", OffloadSystem::new);
  }

  /** Steps that are never at once with another, and why. */
  private static final Map<String, String> ALONE =
      Map.of("Tags.rollover", "called with every CPU stopped");

  private final Set<String> tried = new TreeSet<>(); // pairs that an earlier system has in common

  @BeforeAll
  void aPlantedRaceIsFound() {
    assertThat(new Plant("pageflip.stack.machine.InterruptController", "answer").found(
            FlipSystem.class, "ShootdownResponder.acknowledge and ShootdownResponder.acknowledge"))
        .as("Lincheck does not find a planted race: its instrumentation did not work")
        .isNotEmpty();
  }

  @Test
  void everyStepIsInASystem() throws IOException, URISyntaxException {
    Set<String> steps = new TreeSet<>();
    Path classes =
        Path.of(Machine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(file -> Weaver.steps(read(file)).forEach(step -> steps.add(step.toString())));
    }
    Set<String> covered = new TreeSet<>(ALONE.keySet());
    SYSTEMS.values().forEach(system -> covered.addAll(explorer(system).steps()));

    assertThat(steps).hasSizeGreaterThan(100);
    assertThat(covered).isEqualTo(steps);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> everyTwoStepsAreLinearizable() {
    return SYSTEMS.entrySet().stream()
        .map(system -> dynamicTest(system.getKey(), () -> check(system.getKey(), system.getValue())));
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
