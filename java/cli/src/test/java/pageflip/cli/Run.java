package pageflip.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * A command that was run in this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int code, String out, String err) {
  static final Path ROOT = Path.of(System.getProperty("pageflip.root"));
  static final Path SPECS = ROOT.resolve("specs");

  static synchronized Run of(Path specs, String... arguments) {
    List<String> all = new ArrayList<>(List.of("--specs", specs.toString()));
    all.addAll(List.of(arguments));
    StringWriter err = new StringWriter();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      CommandLine command = Main.commandLine().setErr(new PrintWriter(err, true));
      int code = command.execute(all.toArray(String[]::new));
      return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
    } finally {
      System.setOut(before);
    }
  }
}
