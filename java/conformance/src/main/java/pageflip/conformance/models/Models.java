package pageflip.conformance.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The models of all specifications: what is to be checked, and what must come out. They stand in
 * the folder {@code models} of the specifications, one file a specification; the file {@code
 * specifications.json} there says in which order.
 *
 * <p>Immutable.
 */
public final class Models {
  private final Path specs;
  private final List<String> authors;
  private final List<String> sources;
  private final List<String> specifications;
  private final List<Model> all = new ArrayList<>();

  private Models(Path specs, JsonNode index) {
    this.specs = specs;
    String where = indexOf(specs).toString();
    authors = JsonFile.texts(index, "authors", where);
    sources = JsonFile.texts(index, "sources", where);
    specifications = JsonFile.texts(index, "specifications", where);
    refuseUnlisted(where);
    for (String specification : specifications) {
      all.addAll(new ModelsFile(specs.resolve("models"), specification).models());
    }
  }

  /**
   * Reads the models.
   *
   * @param specs the folder of the specifications
   * @throws ModelsError if a file cannot be read, or says what no such file can
   */
  public static Models read(Path specs) {
    Path file = indexOf(specs);
    JsonNode index = JsonFile.read(file);
    JsonFile.allow(index, file.toString(), Set.of("authors", "sources", "specifications"));
    return new Models(specs, index);
  }

  private static Path indexOf(Path specs) {
    return specs.resolve("models").resolve("specifications.json");
  }

  /** A file of models that is not in the list would never be read, and nothing in it checked. */
  private void refuseUnlisted(String where) {
    if (specifications.isEmpty() || Set.copyOf(specifications).size() < specifications.size()) {
      throw new ModelsError(where + ": \"specifications\" names each that has models, once");
    }
    try (Stream<Path> files = Files.list(specs.resolve("models"))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".models.json"))
          .filter(file -> !specifications.contains(file.replace(".models.json", "")))
          .sorted()
          .findFirst()
          .ifPresent(
              file -> {
                throw new ModelsError(
                    "%s does not name the specification of %s: add it, or remove the file"
                        .formatted(where, file));
              });
    } catch (IOException unreadable) {
      throw new ModelsError("cannot list " + specs.resolve("models") + ": is it there?");
    }
  }

  /** The folder of the specifications. */
  public Path specs() {
    return specs;
  }

  /** Who wrote the specifications. */
  public List<String> authors() {
    return authors;
  }

  /** What the specifications were written from. */
  public List<String> sources() {
    return sources;
  }

  /** The specifications that have models, in the order in which to read them. */
  public List<String> specifications() {
    return specifications;
  }

  /** Every model, in order. */
  public List<Model> models() {
    return all;
  }

  /**
   * The models of one specification, or of all if {@code specification} is empty.
   *
   * @throws ModelsError if there are none of that name
   */
  public List<Model> modelsOf(String specification) {
    if (!specification.isEmpty() && !specifications.contains(specification)) {
      throw new ModelsError(
          "there is no SPEC=%s%s; there are: %s"
              .formatted(
                  specification,
                  nearest(specification, specifications),
                  String.join(", ", specifications)));
    }
    return all.stream()
        .filter(m -> specification.isEmpty() || m.specification().equals(specification))
        .toList();
  }

  /**
   * One model by its name.
   *
   * @throws ModelsError if there is none of that name
   */
  public Model model(String name) {
    return all.stream()
        .filter(model -> model.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ModelsError(
                    "there is no MODEL=%s%s"
                        .formatted(name, nearest(name, all.stream().map(Model::name).toList()))));
  }

  private static String nearest(String name, List<String> names) {
    return names.stream()
        .min(Comparator.comparingInt(other -> distance(name, other)))
        .map(near -> ": did you mean " + near + "?")
        .orElse("");
  }

  /** How many characters have to be added, taken away or changed. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
