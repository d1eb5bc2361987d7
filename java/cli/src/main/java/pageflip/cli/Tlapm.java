package pageflip.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pageflip.prover.read.SpecError;

/**
 * The proof manager of TLAPS, where somebody has installed it: an opinion that is independent of
 * this project's prover.
 *
 * @param program its executable
 */
record Tlapm(Path program) {
  // solvers, and how many seconds each may take
  private static final String METHODS = "smt:10,cvc4:10,zenon:10,auto:30";
  private static final Pattern ALL_PROVED = Pattern.compile("All (\\d+) obligations? proved");

  /**
   * What it said of a proof.
   *
   * @param obligations how many it has proved, if all of them
   * @param complaints where something is not proved, and why
   */
  record Verdict(int obligations, List<String> complaints) {
    static final Verdict NOTHING = new Verdict(0, List.of());

    Verdict and(Verdict other) {
      List<String> all = new ArrayList<>(complaints);
      all.addAll(other.complaints);
      return new Verdict(obligations + other.obligations, all);
    }
  }

  /**
   * Checks a proof, strictly: what is omitted, is missing or fails is a complaint. Where Z3 gives
   * up, CVC4 tries, if it is installed.
   *
   * @throws SpecError if the program cannot be started
   */
  Verdict check(Path proof, List<Path> libraries, int threads) {
    List<String> command =
        new ArrayList<>(List.of(program.toString(), "--strict", "--method", METHODS));
    for (Path library : libraries) {
      command.addAll(List.of("-I", library.toAbsolutePath().toString()));
    }
    Path cache = temporary();
    try {
      command.addAll(List.of("--threads", Integer.toString(threads)));
      command.addAll(List.of("--cache-dir", cache.toString()));
      command.add(proof.toAbsolutePath().toString());
      Process process =
          new ProcessBuilder(command).directory(cache.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean failed = process.waitFor() != 0;
      Matcher all = ALL_PROVED.matcher(said);
      if (!failed && all.find()) {
        return new Verdict(Integer.parseInt(all.group(1)), List.of());
      }
      return new Verdict(0, complaints(proof, said));
    } catch (IOException absent) {
      throw new SpecError(
          "cannot run TLAPM=%s: %s; give the path of tlapm"
              .formatted(program, absent.getMessage()));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    } finally {
      delete(cache);
    }
  }

  private static List<String> complaints(Path proof, String said) {
    List<String> lines = said.lines().toList();
    List<String> complaints = new ArrayList<>();
    for (int n = 0; n + 1 < lines.size(); n++) {
      if (lines.get(n).startsWith("File ") && lines.get(n + 1).startsWith("[ERROR]")) {
        complaints.add(lines.get(n) + " " + lines.get(n + 1).strip());
      }
    }
    if (complaints.isEmpty()) {
      complaints.add("tlapm on %s: %s".formatted(proof, String.join(" ", lines)));
    }
    return complaints;
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("tlapm");
    } catch (IOException full) {
      throw new SpecError("cannot make a temporary folder: " + full.getMessage());
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException left) {
      // a folder of temporary files stays behind, and hurts nobody
    }
  }
}
