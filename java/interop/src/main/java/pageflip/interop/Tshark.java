package pageflip.interop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has tshark, Wireshark's dissector, say what it thinks of a capture. */
public final class Tshark {
  /**
   * What it said.
   *
   * @param packets how many it found
   * @param complaints a line for each packet that is malformed, is not UDP or TCP over IPv4, or has
   *     a checksum that is not good
   */
  public record Verdict(int packets, List<String> complaints) {}

  private static final String GOOD = "1";

  private final String version;

  private Tshark(String version) {
    this.version = version;
  }

  /** The program, where it is installed. */
  public static Optional<Tshark> installed() {
    try {
      return Optional.of(new Tshark(run(List.of("tshark", "--version")).get(0)));
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /** What it calls itself. */
  public String version() {
    return version;
  }

  /**
   * Dissects a capture, with every checksum worked out anew.
   *
   * @throws IOException if it cannot read the file
   */
  public Verdict dissect(Path capture) throws IOException {
    List<String> lines =
        run(
            List.of(
                "tshark",
                "-r",
                capture.toString(),
                "-o",
                "ip.check_checksum:TRUE",
                "-o",
                "tcp.check_checksum:TRUE",
                "-o",
                "udp.check_checksum:TRUE",
                "-T",
                "fields",
                "-E",
                "separator=|",
                "-e",
                "frame.number",
                "-e",
                "ip.checksum.status",
                "-e",
                "tcp.checksum.status",
                "-e",
                "udp.checksum.status",
                "-e",
                "_ws.malformed",
                "-e",
                "frame.protocols"));
    List<String> complaints = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\\|", -1);
      String transport = fields[2] + fields[3]; // one of them is empty
      if (!fields[1].equals(GOOD) || !transport.equals(GOOD) || !fields[4].isEmpty()) {
        complaints.add(
            "packet %s: checksums %s and %s (1 is good), %s %s"
                .formatted(fields[0], fields[1], transport, fields[5], fields[4]));
      }
    }
    return new Verdict(lines.size(), complaints);
  }

  private static List<String> run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      out.lines().forEach(lines::add);
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + " failed");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(String.join(" ", command) + " was interrupted", interrupted);
    }
    return lines;
  }
}
