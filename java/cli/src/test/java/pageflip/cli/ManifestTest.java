package pageflip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pageflip.conformance.models.ExamplesManifest;
import pageflip.conformance.models.Models;

/**
 * The manifest keeps to the schema of tlaplus/Examples as it was at that repository's commit
 * 04e4315a5613: these fields and words, and no others.
 */
class ManifestTest {
  private static final Set<String> TAGS = Set.of("beginner", "intermediate", "ewd");
  private static final Set<String> FEATURES = Set.of("pluscal", "action composition");
  private static final Set<String> MODES = Set.of("exhaustive search", "generate", "symbolic");
  private static final Set<String> RESULTS =
      Set.of(
          "success",
          "assumption failure",
          "deadlock failure",
          "safety failure",
          "liveness failure",
          "unknown");

  private final List<String> wrong = new ArrayList<>();

  @Test
  void onlyWhatTheSchemaHas() throws Exception {
    Models models = Models.read(Run.SPECS);
    JsonNode manifest = new ObjectMapper().readTree(ExamplesManifest.of(models));

    fields("the manifest", manifest, Set.of("sources", "authors", "tags", "modules"), Set.of());
    each("source", manifest.path("sources"), JsonNode::isTextual);
    each("author", manifest.path("authors"), JsonNode::isTextual);
    each("tag", manifest.path("tags"), word(TAGS));
    int rows = 0;
    for (JsonNode module : manifest.path("modules")) {
      String path = module.path("path").asText();
      fields(path, module, Set.of("path", "features", "models"), Set.of("proof"));
      each(path + ": feature", module.path("features"), word(FEATURES));
      isFile(path);
      for (JsonNode model : module.path("models")) {
        model(model);
        rows++;
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(rows).as("each model once").isEqualTo(models.models().size()).isPositive();
  }

  private void model(JsonNode model) {
    String path = model.path("path").asText();
    fields(
        path,
        model,
        Set.of("path", "runtime", "mode", "result"),
        Set.of("distinctStates", "totalStates", "stateDepth", "workers"));
    isFile(path);
    check(path, "mode", model, word(MODES));
    check(path, "result", model, word(RESULTS));
    check(path, "runtime", model, r -> r.asText().matches("\\d\\d:\\d\\d:\\d\\d|unknown"));
    for (String figure : List.of("distinctStates", "totalStates", "stateDepth")) {
      if (model.has(figure)) {
        check(path, figure, model, JsonNode::isIntegralNumber);
      }
    }
  }

  private void fields(String where, JsonNode object, Set<String> needed, Set<String> allowed) {
    Set<String> unknown = new TreeSet<>();
    object.fieldNames().forEachRemaining(unknown::add);
    Set<String> missing = new TreeSet<>(needed);
    missing.removeAll(unknown);
    unknown.removeAll(needed);
    unknown.removeAll(allowed);
    Stream.concat(missing.stream().map(f -> "no " + f), unknown.stream().map(f -> "unknown " + f))
        .forEach(fault -> wrong.add(where + ": " + fault));
  }

  private void check(String where, String field, JsonNode object, Predicate<JsonNode> right) {
    if (!right.test(object.path(field))) {
      wrong.add("%s: %s is %s".formatted(where, field, object.path(field)));
    }
  }

  private void each(String what, JsonNode list, Predicate<JsonNode> right) {
    if (!list.isArray()) {
      wrong.add(what + ": no list");
    }
    list.forEach(
        element -> {
          if (!right.test(element)) {
            wrong.add(what + ": " + element);
          }
        });
  }

  private void isFile(String path) {
    Path file = Run.SPECS.resolve(path);
    if (!Files.isRegularFile(file)) {
      wrong.add("no file " + file);
    }
  }

  private static Predicate<JsonNode> word(Set<String> words) {
    return value -> value.isTextual() && words.contains(value.asText());
  }
}
