package pageflip.conformance.models;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads JSON, and says in one line what is wrong with it. A value of the wrong kind is refused: a
 * figure in quotes, or a list that is none, would be a check left out in silence.
 */
final class JsonFile {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

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
    if (!object.isObject()) {
      throw new ModelsError(where + ": this should be an object, in braces");
    }
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

  /** A text that has to be there, and may be empty. */
  static String text(JsonNode object, String field, String where) {
    JsonNode value = object.path(field);
    if (!value.isTextual()) {
      throw new ModelsError(where + ": say its \"" + field + "\", in quotes");
    }
    return value.asText();
  }

  /** A text that has to be there, and says something. */
  static String words(JsonNode object, String field, String where) {
    String text = text(object, field, where);
    if (text.isBlank()) {
      throw new ModelsError(where + ": its \"" + field + "\" is empty: say it");
    }
    return text;
  }

  /** A text, or an empty one where the field is absent or null. */
  static String textOrNone(JsonNode object, String field, String where) {
    return isAbsent(object, field) ? "" : words(object, field, where);
  }

  /** The texts of a list, which are none where the field is absent. */
  static List<String> texts(JsonNode object, String field, String where) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list(object, field, where)) {
      if (!element.isTextual() || element.asText().isBlank()) {
        throw new ModelsError(
            "%s: \"%s\" is a list of names, each in quotes".formatted(where, field));
      }
      texts.add(element.asText());
    }
    return texts;
  }

  /** The elements of a list, which are none where the field is absent. */
  static Iterable<JsonNode> list(JsonNode object, String field, String where) {
    JsonNode value = object.path(field);
    if (!value.isMissingNode() && !value.isArray()) {
      throw new ModelsError("%s: \"%s\" is a list, in brackets".formatted(where, field));
    }
    return value;
  }

  /** A whole number from 0 on, or {@link Model#UNKNOWN} where the field is absent. */
  static long figure(JsonNode object, String field, String where) {
    JsonNode value = object.path(field);
    if (value.isMissingNode()) {
      return Model.UNKNOWN;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
      throw new ModelsError("%s: \"%s\" is a whole number, without quotes".formatted(where, field));
    }
    return value.asLong();
  }

  static boolean trueOrFalse(JsonNode object, String field, boolean otherwise, String where) {
    JsonNode value = object.path(field);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw new ModelsError("%s: \"%s\" is true or false, without quotes".formatted(where, field));
    }
    return value.asBoolean(otherwise);
  }

  private static boolean isAbsent(JsonNode object, String field) {
    return object.path(field).isMissingNode() || object.path(field).isNull();
  }
}
