package pageflip.conformance.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pageflip.conformance.models.Model.Expected;
import pageflip.conformance.tlc.TlcResult.Verdict;

/**
 * The models of one specification: a file {@code X.models.json} with a base, and a row for each
 * model that says in what it differs from the base, what it is for and what it must show.
 */
final class ModelsFile {
  private static final Set<String> FILE =
      Set.of("specification", "base", "models", "mistakes", "probes");
  private static final Set<String> BASE =
      Set.of("behavior", "constants", "symmetry", "constraint", "deadlock");
  private static final Set<String> ROW =
      with(
          BASE,
          "name",
          "replace",
          "invariants",
          "properties",
          "states",
          "distinct",
          "depth",
          "edges",
          "runtime",
          "size");

  private final Path file;
  private final String specification;
  private final Path module;
  private final JsonNode base;
  private final List<Model> models = new ArrayList<>();

  /** Reads {@code folder/X.models.json}; the module with the bounds is {@code MCX.tla} beside. */
  ModelsFile(Path folder, String specification) {
    file = folder.resolve(specification + ".models.json");
    this.specification = specification;
    module = folder.resolve("MC" + specification + ".tla");
    JsonNode root = JsonFile.read(file);
    JsonFile.allow(root, file.toString(), FILE);
    if (!JsonFile.text(root, "specification", file.toString()).equals(specification)) {
      throw new ModelsError(file + ": its \"specification\" should be " + specification);
    }
    if (!Files.isRegularFile(module)) {
      throw new ModelsError("%s: there is no module %s: add it".formatted(file, module));
    }
    base = root.path("base");
    JsonFile.allow(base, file + ", base", BASE);
    root.path("models").forEach(row -> models.add(model(row, Kind.MODEL, with(ROW, "about"))));
    Set<String> mistake = with(ROW, "about", "source", "breaks", "ends");
    root.path("mistakes").forEach(row -> models.add(model(row, Kind.MISTAKE, mistake)));
    root.path("probes").forEach(row -> models.add(model(row, Kind.PROBE, with(ROW, "shows"))));
    refuseTwins();
  }

  List<Model> models() {
    return models;
  }

  private Model model(JsonNode row, Kind kind, Set<String> fields) {
    String variant = JsonFile.text(row, "name", file + ", a row");
    String where = "%s, \"%s\"".formatted(file, variant);
    JsonFile.allow(row, where, fields);
    String about = about(row, kind, where);
    Map<String, String> replacements = constants(row.path("replace"), where);
    Map<String, String> constants = constants(base.path("constants"), file + ", base");
    constants(row.path("constants"), where)
        .forEach((constant, value) -> override(constants, constant, value, where));
    String source = "";
    if (kind == Kind.MISTAKE) {
      source = JsonFile.text(row, "source", where);
      if (replacements.isEmpty() && !row.has("constants")) {
        throw new ModelsError(where + ": a mistake says what it replaces, or another constant");
      }
    }
    Expected expected = expected(row, kind, where);
    String name = "MC" + specification + (variant.isEmpty() ? "" : "_" + variant);
    return new Model(
        specification,
        name,
        kind,
        about,
        source,
        replacements,
        module,
        module.resolveSibling(name + ".cfg"),
        configuration(row, kind, about, source, constants, replacements, expected),
        row.has("size") ? Band.FULL : Band.QUICK,
        expected);
  }

  /** A probe is about what the comment on it in its module says. */
  private String about(JsonNode row, Kind kind, String where) {
    if (kind != Kind.PROBE) {
      return JsonFile.text(row, "about", where);
    }
    String probe = JsonFile.text(row, "shows", where);
    String comment = Comments.on(probe, module);
    if (comment.isEmpty()) {
      throw new ModelsError(
          "%s: %s needs a comment above %s that says what does happen"
              .formatted(where, module, probe));
    }
    return comment;
  }

  private Expected expected(JsonNode row, Kind kind, String where) {
    String violates =
        switch (kind) {
          case MODEL -> "";
          case PROBE -> JsonFile.text(row, "shows", where);
          case MISTAKE -> row.path("breaks").asText("");
        };
    if (kind == Kind.MISTAKE && row.has("ends") == row.has("breaks")) {
      throw new ModelsError(where + ": a mistake either \"breaks\" a property or \"ends\" somehow");
    }
    Verdict verdict =
        switch (kind) {
          case MODEL -> Verdict.SUCCESS;
          case PROBE -> Verdict.SAFETY_FAILURE;
          case MISTAKE ->
              row.has("ends")
                  ? ending(row.path("ends").asText(), where)
                  : violates.equals("Deadlock") ? Verdict.DEADLOCK_FAILURE : Verdict.SAFETY_FAILURE;
        };
    return new Expected(
        verdict,
        violates,
        row.path("states").asLong(Model.UNKNOWN),
        row.path("distinct").asLong(Model.UNKNOWN),
        row.path("depth").asInt(Model.UNKNOWN),
        row.path("edges").asLong(Model.UNKNOWN),
        row.path("runtime").asText("unknown"));
  }

  private static Verdict ending(String text, String where) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.toString().equals(text)) {
        return verdict;
      }
    }
    throw new ModelsError(
        "%s: it cannot end with \"%s\"; it can with %s"
            .formatted(where, text, List.of(Verdict.values())));
  }

  private String configuration(
      JsonNode row,
      Kind kind,
      String about,
      String source,
      Map<String, String> constants,
      Map<String, String> replacements,
      Expected expected) {
    StringBuilder cfg = new StringBuilder();
    cfg.append("\\* ").append(about).append('\n');
    if (!source.isEmpty()) {
      cfg.append("\\* Source: ").append(source).append(".\n");
    }
    cfg.append("\\* Written by make tables from ").append(file.getFileName()).append(".\n");
    cfg.append("SPECIFICATION ").append(either(row, "behavior").asText()).append('\n');
    Map<String, String> values = new LinkedHashMap<>(constants);
    values.values().removeIf(Objects::isNull);
    replacements.forEach((definition, wrong) -> values.put(definition, "<- " + wrong));
    int width = values.keySet().stream().mapToInt(String::length).max().orElse(0);
    cfg.append("\nCONSTANTS\n");
    values.forEach(
        (constant, value) ->
            cfg.append("    ")
                .append(constant)
                .append(" ".repeat(width - constant.length()))
                .append(value.startsWith("<- ") ? " " : " =  ")
                .append(value)
                .append('\n'));
    line(cfg, "SYMMETRY", either(row, "symmetry"));
    line(cfg, "CONSTRAINT", either(row, "constraint"));
    if (!either(row, "deadlock").asBoolean(true)) {
      cfg.append("\nCHECK_DEADLOCK FALSE\n");
    }
    section(cfg, "INVARIANTS", invariants(row, kind, expected));
    section(cfg, "PROPERTIES", JsonFile.texts(row, "properties"));
    return cfg.toString();
  }

  /** A mistake must keep the types and break its property, a probe must break its own. */
  private static List<String> invariants(JsonNode row, Kind kind, Expected expected) {
    boolean says = row.has("invariants") || row.has("properties");
    return switch (kind) {
      case PROBE -> List.of(expected.violates());
      case MISTAKE ->
          says ? JsonFile.texts(row, "invariants") : List.of("TypeOK", expected.violates());
      case MODEL -> JsonFile.texts(row, "invariants");
    };
  }

  private JsonNode either(JsonNode row, String field) {
    return row.has(field) ? row.get(field) : base.path(field);
  }

  private static void line(StringBuilder cfg, String keyword, JsonNode value) {
    if (value.isTextual()) {
      cfg.append('\n').append(keyword).append(' ').append(value.asText()).append('\n');
    }
  }

  private static void section(StringBuilder cfg, String keyword, List<String> names) {
    if (!names.isEmpty()) {
      cfg.append('\n').append(keyword).append('\n');
      names.forEach(name -> cfg.append("    ").append(name).append('\n'));
    }
  }

  /** The fields of an object in their order; a constant that a row leaves out is null there. */
  private static Map<String, String> constants(JsonNode object, String where) {
    Map<String, String> constants = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!field.getValue().isTextual() && !field.getValue().isNull()) {
        throw new ModelsError(
            "%s: what stands for %s is written in quotes, as in a cfg file"
                .formatted(where, field.getKey()));
      }
      constants.put(field.getKey(), field.getValue().isNull() ? null : field.getValue().asText());
    }
    return constants;
  }

  private void override(
      Map<String, String> constants, String constant, String value, String where) {
    if (!constants.containsKey(constant)) {
      throw new ModelsError(
          "%s: the base has no constant %s; it has %s"
              .formatted(where, constant, String.join(", ", constants.keySet())));
    }
    constants.put(constant, value);
  }

  private void refuseTwins() {
    Set<String> names = new HashSet<>();
    for (Model model : models) {
      if (!names.add(model.name())) {
        throw new ModelsError("%s has two rows for %s: rename one".formatted(file, model.name()));
      }
    }
  }

  private static Set<String> with(Set<String> some, String... more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(List.of(more));
    return all;
  }
}
