package pageflip.atomicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pageflip.weaver.Weaver;

class SystemsTest {
  /** Steps that are never at once with another, and why. */
  private static final Map<String, String> ALONE =
      Map.of("Tags.rollover", "called with every CPU stopped");

  @Test
  void everyStepIsInASystem() throws IOException {
    Set<String> steps = new TreeSet<>();
    // not where the classes were loaded from: that is a jar once there is one
    Path classes = Path.of(System.getProperty("pageflip.root"), "java/stack/target/classes");
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(file -> Weaver.steps(read(file)).forEach(step -> steps.add(step.toString())));
    }
    Set<String> covered = new TreeSet<>(ALONE.keySet());
    Systems.ALL
        .values()
        .forEach(system -> covered.addAll(new Explorer(() -> new Instance(system.get())).steps()));
    covered.removeIf(step -> step.startsWith("PageTableSystem."));

    assertThat(steps).hasSizeGreaterThan(100);
    assertThat(covered).isEqualTo(steps);
  }

  @Test
  void noTableNamesAStepThatItsSystemDoesNotHave() {
    Systems.ALL.forEach(
        (name, system) ->
            assertThat(new Explorer(() -> new Instance(system.get())).namedInVain())
                .as(name)
                .isEmpty());
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
