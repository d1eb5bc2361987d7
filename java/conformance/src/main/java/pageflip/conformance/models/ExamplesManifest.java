package pageflip.conformance.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The models in the schema of the repository tlaplus/Examples (its {@code manifest-schema.json}),
 * for tools that read that. What is this project's alone stays out of it.
 */
public final class ExamplesManifest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExamplesManifest() {}

  /** The text of the file. */
  public static String of(Models models) {
    ObjectNode root = JSON.createObjectNode();
    models.sources().forEach(root.putArray("sources")::add);
    models.authors().forEach(root.putArray("authors")::add);
    root.putArray("tags");
    ArrayNode modules = root.putArray("modules");
    for (Path module : modules(models.specs())) {
      ObjectNode entry = modules.addObject();
      entry.put("path", models.specs().relativize(module).toString());
      entry.putArray("features");
      ArrayNode rows = entry.putArray("models");
      models.models().stream()
          .filter(model -> model.module().equals(module))
          .forEach(model -> row(rows.addObject(), model, models.specs()));
    }
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    try {
      return JSON.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void row(ObjectNode row, Model model, Path specs) {
    Model.Expected expected = model.expected();
    row.put("path", specs.relativize(model.config()).toString());
    row.put("runtime", expected.runtime());
    row.put("mode", "exhaustive search");
    row.put("result", expected.verdict().toString());
    if (expected.distinct() != Model.UNKNOWN) {
      row.put("distinctStates", expected.distinct());
    }
    if (expected.total() != Model.UNKNOWN) {
      row.put("totalStates", expected.total());
    }
    if (expected.depth() != Model.UNKNOWN) {
      row.put("stateDepth", expected.depth());
    }
  }

  /** The protocols, and then the modules beside their models; what is proved is no model. */
  private static List<Path> modules(Path specs) {
    return Stream.concat(tla(specs), tla(specs.resolve("models"))).toList();
  }

  private static Stream<Path> tla(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tla")).sorted().toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
