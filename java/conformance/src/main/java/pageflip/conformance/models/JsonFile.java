package pageflip.conformance.models;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads JSON, and says in one line what is wrong with it. */
final class JsonFile {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private JsonFile() {}

  static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (JsonProcessingException malformed) {
      throw new ModelsError(
          "%s, line %s: %s"
              .formatted(
                  file, malformed.getLocation().getLineNr(), malformed.getOriginalMessage()));
    } catch (IOException unreadable) {
      throw new ModelsError("cannot read " + file + ": is it there?");
    }
  }

  /** Refuses fields that nobody knows; a misspelt one would be left out in silence. */
  static void allow(JsonNode object, String where, Set<String> known) {
    Set<String> unknown = new TreeSet<>();
    object.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new ModelsError(
          "%s: there is no field %s; there are %s"
              .formatted(
                  where, String.join(", ", unknown), String.join(", ", new TreeSet<>(known))));
    }
  }

  static String text(JsonNode object, String field, String where) {
    JsonNode value = object.path(field);
    if (!value.isTextual()) {
      throw new ModelsError(where + ": say its \"" + field + "\", in quotes");
    }
    return value.asText();
  }

  static List<String> texts(JsonNode object, String field) {
    List<String> texts = new ArrayList<>();
    object.path(field).forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
