package pageflip.conformance.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The comments of TLA+ modules: lines that begin with {@code \\*}, just above a definition. */
public final class Comments {
  private Comments() {}

  /**
   * The comment on a definition, in one line, or an empty string if it has none.
   *
   * @throws UncheckedIOException if the module cannot be read
   */
  public static String on(String definition, Path module) {
    String comment = "";
    for (String line : lines(module)) {
      if (line.matches(definition + "(\\(.*\\))?\\s+==.*")) {
        return comment;
      }
      comment = line.startsWith("\\*") ? (comment + " " + line.substring(2).strip()).strip() : "";
    }
    return "";
  }

  private static Iterable<String> lines(Path module) {
    try {
      return Files.readAllLines(module);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + module, failure);
    }
  }
}
