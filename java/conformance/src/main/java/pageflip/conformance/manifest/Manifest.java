package pageflip.conformance.manifest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be checked and what must come out: a file in the schema of tlaplus/Examples, with
 * three fields more. {@code protocol} names the specification that a model module belongs to,
 * {@code violates} the property that a failing model must break, and {@code edges} says how many
 * steps the graph has that the Java is held against.
 */
public final class Manifest {
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Root(List<Specification> specifications) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Specification(String path, List<Module> modules) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Module(String path, String protocol, List<Row> models) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Row(
      String path,
      String size,
      String result,
      String violates,
      Long distinctStates,
      Long totalStates,
      Integer stateDepth,
      Long edges) {}

  private final List<Model> models;

  private Manifest(List<Model> models) {
    this.models = models;
  }

  /**
   * Reads a manifest and sees that the files it names are there.
   *
   * @param file the manifest; the paths in it start from its folder
   * @throws ManifestError if it cannot be read, or names a file that is not there
   */
  public static Manifest read(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Root root = new ObjectMapper().readValue(Files.readString(file), Root.class);
      return new Manifest(
          root.specifications().stream()
              .flatMap(spec -> spec.modules().stream())
              .flatMap(module -> models(folder, file, module))
              .toList());
    } catch (JsonProcessingException malformed) {
      throw new ManifestError(
          "%s, line %s: %s"
              .formatted(
                  file, malformed.getLocation().getLineNr(), malformed.getOriginalMessage()));
    } catch (IOException unreadable) {
      throw new ManifestError("cannot read the manifest " + file + ": is it there?");
    }
  }

  private static Stream<Model> models(Path folder, Path file, Module module) {
    if (module.models() == null) {
      return Stream.empty();
    }
    Path tla = existing(folder.resolve(module.path()), file);
    return module.models().stream()
        .map(
            row ->
                new Model(
                    module.protocol(),
                    tla,
                    existing(folder.resolve(row.path()), file),
                    Band.ofSize(row.size()),
                    row.result(),
                    row.violates() == null ? "" : row.violates(),
                    orUnknown(row.totalStates()),
                    orUnknown(row.distinctStates()),
                    row.stateDepth() == null ? Model.UNKNOWN : row.stateDepth(),
                    orUnknown(row.edges())));
  }

  private static long orUnknown(Long figure) {
    return figure == null ? Model.UNKNOWN : figure;
  }

  private static Path existing(Path path, Path manifest) {
    if (!Files.isRegularFile(path)) {
      throw new ManifestError(
          "%s has a row for %s, and there is no such file: add it, or remove the row"
              .formatted(manifest.getFileName(), path));
    }
    return path;
  }

  /** Every model, in the manifest's order. */
  public List<Model> models() {
    return models;
  }

  /**
   * The models of one specification, or of all if {@code protocol} is empty.
   *
   * @throws ManifestError if the manifest has none of that name
   */
  public List<Model> modelsOf(String protocol) {
    List<Model> found =
        models.stream().filter(m -> protocol.isEmpty() || m.protocol().equals(protocol)).toList();
    if (found.isEmpty()) {
      throw new ManifestError(
          "there is no SPEC=%s; there are: %s"
              .formatted(
                  protocol,
                  models.stream()
                      .map(Model::protocol)
                      .distinct()
                      .collect(Collectors.joining(", "))));
    }
    return found;
  }

  /**
   * One model by its name.
   *
   * @throws ManifestError if there is none of that name
   */
  public Model model(String name) {
    return models.stream()
        .filter(model -> model.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ManifestError(
                    "%s there are: %s"
                        .formatted(
                            name.isEmpty()
                                ? "name a model, MODEL=…;"
                                : "there is no MODEL=" + name + ";",
                            models.stream().map(Model::name).collect(Collectors.joining(", ")))));
  }
}
