package pageflip.conformance.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
    authors = JsonFile.texts(index, "authors");
    sources = JsonFile.texts(index, "sources");
    specifications = JsonFile.texts(index, "specifications");
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
    Path file = specs.resolve("models").resolve("specifications.json");
    JsonNode index = JsonFile.read(file);
    JsonFile.allow(index, file.toString(), Set.of("authors", "sources", "specifications"));
    return new Models(specs, index);
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

  /** The names of the models, in columns of one specification each line. */
  @Override
  public String toString() {
    return all.stream().map(Model::name).collect(Collectors.joining(", "));
  }
}
