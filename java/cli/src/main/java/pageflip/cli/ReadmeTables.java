package pageflip.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import pageflip.bindings.Bindings;
import pageflip.conformance.manifest.Band;
import pageflip.conformance.manifest.Manifest;
import pageflip.conformance.manifest.Model;
import pageflip.weaver.StepMethod;

/**
 * The tables of the README that say what stands elsewhere: each between two comments that name it.
 */
final class ReadmeTables {
  private final Manifest manifest;

  ReadmeTables(Manifest manifest) {
    this.manifest = manifest;
  }

  /** The README with its tables made anew. */
  String refresh(String readme) {
    String refreshed = replace(readme, "models", models());
    for (String spec :
        manifest.models().stream()
            .filter(Model::hasConformance)
            .map(Model::protocol)
            .distinct()
            .toList()) {
      refreshed = replace(refreshed, "actions " + spec, actions(spec));
    }
    return refreshed;
  }

  private static String replace(String readme, String table, String content) {
    String begin = "<!-- table: " + table + " -->\n";
    String end = "<!-- end -->";
    int from = readme.indexOf(begin);
    int to = readme.indexOf(end, from);
    if (from < 0 || to < 0) {
      throw new IllegalArgumentException(
          "the README has no place for the table \"%s\": put %s and %s around it"
              .formatted(table, begin.strip(), end));
    }
    return readme.substring(0, from) + begin + "\n" + content + "\n" + readme.substring(to);
  }

  private String models() {
    String head =
        """
        | model | | must end with | distinct states | depth |
        |---|---|---|--:|--:|
        """;
    return manifest.models().stream()
        .map(
            model ->
                "| `%s`%s | %s | %s | %s | %s |\n"
                    .formatted(
                        model.name(),
                        model.band() == Band.FULL ? " (full)" : "",
                        comment(model),
                        model.violates().isEmpty() ? model.result() : "`" + model.violates() + "`",
                        Columns.count(model.distinct()),
                        Columns.count(model.depth())))
        .collect(Collectors.joining("", head, ""));
  }

  /** The comment that a cfg file begins with says what the model is about. */
  static String comment(Model model) {
    try {
      return Files.readAllLines(model.config()).stream()
          .takeWhile(line -> line.startsWith("\\*"))
          .map(line -> line.substring(2).strip())
          .collect(Collectors.joining(" "));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + model.config(), failure);
    }
  }

  private static String actions(String spec) {
    List<StepMethod> steps =
        Bindings.conformance(spec).orElseThrow().steps().stream()
            .sorted(Comparator.comparing(StepMethod::action))
            .toList();
    return steps.stream()
        .map(step -> "| `%s` | `%s` |\n".formatted(step.action(), step))
        .collect(
            Collectors.joining("", "| action of `%s` | Java |\n|---|---|\n".formatted(spec), ""));
  }
}
