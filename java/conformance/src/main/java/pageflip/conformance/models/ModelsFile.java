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
  private static final String DEADLOCK = "Deadlock";

  /** How a mistake can end that breaks no property that TLC names. */
  private static final List<Verdict> ENDINGS =
      List.of(Verdict.LIVENESS_FAILURE, Verdict.ASSUMPTION_FAILURE);

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
    add(root, "models", Kind.MODEL, with(ROW, "about"));
    add(root, "mistakes", Kind.MISTAKE, with(ROW, "about", "source", "breaks", "ends"));
    add(root, "probes", Kind.PROBE, with(ROW, "shows"));
    refuseTwins();
  }

  List<Model> models() {
    return models;
  }

  private void add(JsonNode root, String rows, Kind kind, Set<String> fields) {
    for (JsonNode row : JsonFile.list(root, rows, file.toString())) {
      models.add(model(row, kind, fields));
    }
  }

  private Model model(JsonNode row, Kind kind, Set<String> fields) {
    String variant = JsonFile.text(row, "name", file + ", a row");
    String where = "%s, \"%s\"".formatted(file, variant);
    JsonFile.allow(row, where, fields);
    String about = about(row, kind, where);
    Map<String, String> replacements = assignments(row, "replace", where);
    Map<String, String> overrides = assignments(row, "constants", where);
    String source = "";
    if (kind == Kind.MISTAKE) {
      source = JsonFile.words(row, "source", where);
      if (replacements.isEmpty() && overrides.isEmpty()) {
        throw new ModelsError(where + ": a mistake says what it replaces, or another constant");
      }
    }
    Expected expected = expected(row, kind, where);
    List<String> comment = new ArrayList<>(List.of(about));
    if (!source.isEmpty()) {
      comment.add("Source: " + source + ".");
    }
    comment.add("Written by make tables from " + file.getFileName() + ".");
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
        configuration(row, kind, overrides, replacements, expected, where).under(comment),
        band(row, where),
        expected);
  }

  /** A probe is about what the comment on it in its module says. */
  private String about(JsonNode row, Kind kind, String where) {
    if (kind != Kind.PROBE) {
      return JsonFile.words(row, "about", where);
    }
    String probe = JsonFile.words(row, "shows", where);
    String comment = Comments.on(probe, module);
    if (comment.isEmpty()) {
      throw new ModelsError(
          "%s: %s needs a comment above %s that says what does happen"
              .formatted(where, module, probe));
    }
    return comment;
  }

  private static Band band(JsonNode row, String where) {
    String size = JsonFile.textOrNone(row, "size", where);
    if (!size.isEmpty() && !size.equals("large")) {
      throw new ModelsError(
          "%s: there is no \"size\" %s; it is \"large\", or left out".formatted(where, size));
    }
    return size.isEmpty() ? Band.QUICK : Band.FULL;
  }

  private static Expected expected(JsonNode row, Kind kind, String where) {
    String violates =
        switch (kind) {
          case MODEL -> "";
          case PROBE -> JsonFile.words(row, "shows", where);
          case MISTAKE -> JsonFile.textOrNone(row, "breaks", where);
        };
    String ends = JsonFile.textOrNone(row, "ends", where);
    if (kind == Kind.MISTAKE && ends.isEmpty() == violates.isEmpty()) {
      throw new ModelsError(where + ": a mistake either \"breaks\" a property or \"ends\" somehow");
    }
    Verdict verdict =
        switch (kind) {
          case MODEL -> Verdict.SUCCESS;
          case PROBE -> Verdict.SAFETY_FAILURE;
          case MISTAKE -> {
            if (!ends.isEmpty()) {
              yield ending(ends, where);
            }
            yield violates.equals(DEADLOCK) ? Verdict.DEADLOCK_FAILURE : Verdict.SAFETY_FAILURE;
          }
        };
    long depth = JsonFile.figure(row, "depth", where);
    if (depth > Integer.MAX_VALUE) {
      throw new ModelsError(where + ": no graph has the \"depth\" " + depth);
    }
    return new Expected(
        verdict,
        violates,
        JsonFile.figure(row, "states", where),
        JsonFile.figure(row, "distinct", where),
        (int) depth,
        JsonFile.figure(row, "edges", where),
        runtime(row, where));
  }

  private static String runtime(JsonNode row, String where) {
    String runtime = JsonFile.textOrNone(row, "runtime", where);
    if (!runtime.isEmpty() && !runtime.matches("\\d\\d:\\d\\d:\\d\\d")) {
      throw new ModelsError(
          "%s: its \"runtime\" is %s, and should be like 00:01:30".formatted(where, runtime));
    }
    return runtime.isEmpty() ? "unknown" : runtime;
  }

  /** What goes well is no mistake, and a property or deadlock is what it breaks. */
  private static Verdict ending(String text, String where) {
    return ENDINGS.stream()
        .filter(verdict -> verdict.toString().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new ModelsError(
                    "%s: a mistake cannot end with \"%s\"; it can with %s, or say what it \"breaks\""
                        .formatted(where, text, ENDINGS)));
  }

  private TlcConfiguration configuration(
      JsonNode row,
      Kind kind,
      Map<String, String> overrides,
      Map<String, String> replacements,
      Expected expected,
      String where) {
    return new TlcConfiguration(
        JsonFile.words(either(row, "behavior"), "behavior", where),
        constants(overrides, where),
        replacements,
        JsonFile.textOrNone(either(row, "symmetry"), "symmetry", where),
        JsonFile.textOrNone(either(row, "constraint"), "constraint", where),
        JsonFile.trueOrFalse(either(row, "deadlock"), "deadlock", true, where),
        invariants(row, kind, expected, where),
        properties(row, kind, expected, where));
  }

  /** A mistake must keep the types and break its property, a probe must break its own. */
  private static List<String> invariants(JsonNode row, Kind kind, Expected expected, String where) {
    List<String> said = JsonFile.texts(row, "invariants", where);
    if (kind == Kind.PROBE) {
      if (!said.isEmpty()) {
        throw new ModelsError(where + ": a probe has no \"invariants\" but what it shows");
      }
      return List.of(expected.violates());
    }
    boolean silent = kind == Kind.MISTAKE && !row.has("invariants") && !row.has("properties");
    if (silent && expected.violates().equals(DEADLOCK)) {
      return List.of("TypeOK");
    }
    return silent && !expected.violates().isEmpty() ? List.of("TypeOK", expected.violates()) : said;
  }

  /** Sees, too, that something is checked, and that what must break is. */
  private static List<String> properties(JsonNode row, Kind kind, Expected expected, String where) {
    List<String> properties = JsonFile.texts(row, "properties", where);
    List<String> checked = new ArrayList<>(invariants(row, kind, expected, where));
    checked.addAll(properties);
    if (kind == Kind.MODEL && checked.isEmpty()) {
      throw new ModelsError(
          where + ": it checks nothing: give it \"invariants\" or \"properties\"");
    }
    if (expected.verdict() == Verdict.LIVENESS_FAILURE && properties.isEmpty()) {
      throw new ModelsError(where + ": say in \"properties\" which liveness it does not keep");
    }
    String violates = expected.violates();
    if (!violates.isEmpty() && !violates.equals(DEADLOCK) && !checked.contains(violates)) {
      throw new ModelsError(
          "%s: it breaks %s, and does not check it: add it to its \"invariants\" or \"properties\""
              .formatted(where, violates));
    }
    return properties;
  }

  /** Whichever of the row and the base says it: the row, if both do. */
  private JsonNode either(JsonNode row, String field) {
    return row.has(field) ? row : base;
  }

  /** The base's constants with those that the row gives another value, or leaves out. */
  private Map<String, String> constants(Map<String, String> overrides, String where) {
    Map<String, String> constants = assignments(base, "constants", file + ", base");
    overrides.forEach(
        (constant, value) -> {
          if (!constants.containsKey(constant)) {
            throw new ModelsError(
                "%s: the base has no constant %s; it has %s"
                    .formatted(where, constant, String.join(", ", constants.keySet())));
          }
          constants.put(constant, value);
        });
    constants.values().removeIf(Objects::isNull);
    return constants;
  }

  /** What an object assigns, in its order; a constant that a row leaves out is null there. */
  private static Map<String, String> assignments(JsonNode object, String field, String where) {
    Map<String, String> assignments = new LinkedHashMap<>();
    JsonNode value = object.path(field);
    if (!value.isMissingNode() && !value.isObject()) {
      throw new ModelsError("%s: \"%s\" is an object, in braces".formatted(where, field));
    }
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      boolean leftOut = entry.getValue().isNull() && field.equals("constants");
      if (!entry.getValue().isTextual() && !leftOut) {
        throw new ModelsError(
            "%s: what stands for %s is written in quotes, as in a cfg file"
                .formatted(where, entry.getKey()));
      }
      assignments.put(entry.getKey(), leftOut ? null : entry.getValue().asText());
    }
    return assignments;
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
