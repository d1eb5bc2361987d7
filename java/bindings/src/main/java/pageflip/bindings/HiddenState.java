package pageflip.bindings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code hidden-state.txt} says of fields of the stack that no projection reads: of what kind
 * each is, and why that is all right. Immutable.
 */
public final class HiddenState {
  /** What a field is that no projection reads. */
  public enum Kind {
    /** Nothing changes it once the system is built. */
    FIXED,
    /** A variable shows it all the same. */
    SHOWN,
    /** It follows from what variables show. */
    DERIVED,
    /** Steps depend on it, and no variable shows it. */
    OPEN,
    /** No step of a specification depends on it. */
    UNUSED
  }

  /** A line of the file. */
  public record Field(String name, Kind kind, String reason) {}

  private static final String FILE = "hidden-state.txt";
  private static final String STACK = "pageflip.stack.";

  private final Map<String, Field> fields = new LinkedHashMap<>();

  private HiddenState(String text) {
    text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::read);
  }

  /** What the file says. */
  public static HiddenState declared() {
    try (InputStream in = HiddenState.class.getResourceAsStream(FILE)) {
      return new HiddenState(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + FILE, unreadable);
    }
  }

  /** What a text says that is written like the file. */
  static HiddenState of(String text) {
    return new HiddenState(text);
  }

  private void read(String line) {
    String[] words = line.split("\\s+", 3);
    if (words.length < 3 || fields.containsKey(words[1])) {
      throw new IllegalArgumentException(
          FILE + ": a line has a kind, a field that no other line has, and a reason: " + line);
    }
    Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
    fields.put(words[1], new Field(words[1], kind, words[2]));
  }

  /** The fields by name: the class below {@code pageflip.stack}, and the field's own. */
  public Map<String, Field> fields() {
    return fields;
  }

  /** What is said of a field, or of its whole package; null if nothing is. */
  public Field of(String className, String field) {
    Field exact = fields.get(className + "." + field);
    return exact != null ? exact : fields.get(className.replaceAll("\\..*", "") + ".*");
  }

  /**
   * Whether two heaps that differ in nothing else behave alike.
   *
   * @param field of whatever class
   */
  public boolean isUnused(java.lang.reflect.Field field) {
    String owner = field.getDeclaringClass().getName();
    if (!owner.startsWith(STACK)) {
      return false;
    }
    Field said = of(owner.substring(STACK.length()).replace('$', '.'), field.getName());
    return said != null && said.kind() == Kind.UNUSED;
  }
}
