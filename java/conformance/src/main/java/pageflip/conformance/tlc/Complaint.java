package pageflip.conformance.tlc;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The error that TLC or its parser reports, in one line. */
final class Complaint {
  private static final Pattern SYNTAX =
      Pattern.compile(
          "(?s)(Encountered [^\\n]*?) at line (\\d+), column \\d+([^\\n]*).*?In module (\\w+)");
  private static final Pattern MEANING =
      Pattern.compile(
          "(?s)line (\\d+), col \\d+ to line \\d+, col \\d+ of module (\\w+)\\s+(.+?)\\n");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?s)(Cannot find source file for module .*?)\\n|Error: (The name .*?)\\n\\n"
              + "|Error: (.*?specification\\.)");
  private static final String NOISE =
      "(?i).*(semantic analysis failed|AbortException|Fatal errors while|unknown location).*";
  private static final Pattern CONFIG =
      Pattern.compile("(?s)TLC found an error in the configuration file at line (\\d+)\\s*(.*)");

  private static final Pattern EXCEPTION =
      Pattern.compile("(?s)The exception was an? (\\S+)\\s*:\\s*(.+)");

  /** Where TLC was in the specification, innermost last. */
  private static final Pattern POSITION =
      Pattern.compile("(?m)^\\d+\\. Line (\\d+), column .* in (\\w+)$");

  private Complaint() {}

  static String of(Path module, Path config, String output, String exception) {
    return "TLC cannot run %s with %s: %s"
        .formatted(
            module.getFileName(),
            config.getFileName(),
            reason(config, output, exception).strip().replaceAll("\\s+", " "));
  }

  private static String reason(Path config, String output, String exception) {
    Matcher syntax = SYNTAX.matcher(output);
    if (syntax.find()) {
      return "%s.tla, line %s: %s%s"
          .formatted(syntax.group(4), syntax.group(2), syntax.group(1), syntax.group(3));
    }
    Matcher meaning = MEANING.matcher(output);
    if (meaning.find()) {
      return "%s.tla, line %s: %s".formatted(meaning.group(2), meaning.group(1), meaning.group(3));
    }
    Matcher setting = CONFIG.matcher(exception);
    if (setting.find()) {
      return "%s, line %s: %s".formatted(config.getFileName(), setting.group(1), setting.group(2));
    }
    Matcher thrown = EXCEPTION.matcher(exception);
    if (thrown.find()) {
      return POSITION
          .matcher(output)
          .results()
          .reduce((outer, inner) -> inner)
          .map(at -> "%s.tla, line %s: %s".formatted(at.group(2), at.group(1), thrown.group(2)))
          .orElse(thrown.group(2));
    }
    Matcher words = WORDS.matcher(output);
    if (words.find()) {
      return words.group().replaceFirst("^Error: ", "");
    }
    String errors =
        output
            .lines()
            .filter(
                line -> line.matches("(?i).*(error|exception|cannot|not find|not found|unknown).*"))
            .filter(line -> !line.matches(NOISE))
            .map(String::strip)
            .distinct()
            .limit(3)
            .collect(Collectors.joining(" "));
    return errors.isBlank() ? exception : errors;
  }
}
