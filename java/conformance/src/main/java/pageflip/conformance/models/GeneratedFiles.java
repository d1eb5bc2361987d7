package pageflip.conformance.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that are written from the models: a cfg file for each, and the manifest. */
public final class GeneratedFiles {
  private final Path folder;
  private final Map<Path, String> contents = new TreeMap<>();

  /** What {@code models} ask for. */
  public GeneratedFiles(Models models) {
    folder = models.specs().resolve("models");
    models.models().forEach(model -> contents.put(model.config(), model.configuration()));
    contents.put(models.specs().resolve("manifest.json"), ExamplesManifest.of(models));
  }

  /** The files that are missing, or have something else in them, or that no model asks for. */
  public List<Path> stale() {
    List<Path> stale = new ArrayList<>(leftOver());
    contents.forEach(
        (file, text) -> {
          if (!text.equals(textOf(file))) {
            stale.add(file);
          }
        });
    return stale;
  }

  /** Writes those that are stale, and deletes those that no model asks for. */
  public void write() throws IOException {
    for (Path file : leftOver()) {
      Files.delete(file);
    }
    for (Path file : stale()) {
      Files.writeString(file, contents.get(file));
    }
  }

  private List<Path> leftOver() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("MC.*\\.cfg"))
          .filter(file -> !contents.containsKey(file))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String textOf(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
