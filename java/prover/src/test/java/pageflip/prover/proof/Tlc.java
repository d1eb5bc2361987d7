package pageflip.prover.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** TLC, in a process of its own. */
final class Tlc {
  private Tlc() {}

  /** What TLC says of {@code module}.tla and {@code module}.cfg in a folder. */
  static String run(Path folder, String module) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "tlc2.TLC",
                module)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
