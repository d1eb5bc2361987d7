package pageflip.prover.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is to be proved, in the words of TLC's configuration files: {@code SPECIFICATION}, {@code
 * CONSTANT}, {@code INVARIANT}, {@code PROPERTY}; and {@code ASSUMPTION}.
 *
 * @param specification the name of a formula {@code Init /\ [][Next]_vars}
 * @param constants strings that constants stand for; every other constant is unbounded
 * @param replacements definitions that mean what others say; the specification has to be
 *     {@linkplain Specification#read read} with them
 * @param assumptions constant formulas that are assumed besides those of the module
 * @param invariants the first is inductive, and the others follow from it
 * @param properties formulas {@code Init /\ [][Next]_vars} of parents, which are refined
 */
public record Configuration(
    String specification,
    Map<String, String> constants,
    List<Replacement> replacements,
    List<String> assumptions,
    List<String> invariants,
    List<String> properties) {
  /** Keeps copies. */
  public Configuration {
    constants = Map.copyOf(constants);
    replacements = List.copyOf(replacements);
    assumptions = List.copyOf(assumptions);
    invariants = List.copyOf(invariants);
    properties = List.copyOf(properties);
  }

  /**
   * Reads a file.
   *
   * @throws SpecError if it cannot be read, or says what no such file can
   */
  public static Configuration read(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException missing) {
      throw new SpecError("there is no configuration " + file);
    } catch (IOException failed) {
      throw new SpecError("cannot read " + file + ": " + failed.getMessage());
    }
    String specification = null;
    Map<String, String> constants = new LinkedHashMap<>();
    List<Replacement> replacements = new ArrayList<>();
    List<String> assumptions = new ArrayList<>();
    List<String> invariants = new ArrayList<>();
    List<String> properties = new ArrayList<>();
    String section = "";
    String[] words =
        text.replaceAll("\\\\\\*[^\n]*", " ")
            .replace("=", " = ")
            .replace("<-", " <- ")
            .replaceAll("\\[\\s*(\\w+)\\s*\\]\\s*", "[$1]") // a module, and what is of it
            .strip()
            .split("\\s+");
    if (words[0].isEmpty()) {
      throw new SpecError(file + " is empty: name a SPECIFICATION and an INVARIANT");
    }
    for (int at = 0; at < words.length; at++) {
      String word = words[at];
      if (word.matches("SPECIFICATION|CONSTANTS?|ASSUMPTIONS?|INVARIANTS?|PROPERT(Y|IES)")) {
        section = word;
      } else if (section.startsWith("SPEC")) {
        specification = word;
      } else if (section.startsWith("ASS")) {
        assumptions.add(word);
      } else if (section.startsWith("INV")) {
        invariants.add(word);
      } else if (section.startsWith("PROP")) {
        properties.add(word);
      } else if (section.startsWith("CONST")
          && at + 2 < words.length
          && words[at + 1].equals("<-")) {
        replacements.add(Replacement.of(word, words[at + 2]));
        at += 2;
      } else if (section.startsWith("CONST")) {
        if (at + 2 >= words.length
            || !words[at + 1].equals("=")
            || !words[at + 2].matches("\".*\"")) {
          throw new SpecError(
              "%s: %s must be given as a string, or left out: then it may be anything"
                  .formatted(file, word));
        }
        constants.put(word, words[at + 2].substring(1, words[at + 2].length() - 1));
        at += 2;
      } else {
        throw new SpecError(
            file + ": expected SPECIFICATION, CONSTANT, INVARIANT or PROPERTY, not " + word);
      }
    }
    if (specification == null) {
      throw new SpecError(file + ": it names no SPECIFICATION");
    }
    if (invariants.isEmpty()) {
      throw new SpecError(file + ": it names no INVARIANT, of which the first should be inductive");
    }
    return new Configuration(
        specification, constants, replacements, assumptions, invariants, properties);
  }

  /** The same with a constant that stands for a string. */
  public Configuration with(String constant, String string) {
    Map<String, String> more = new LinkedHashMap<>(constants);
    more.put(constant, string);
    return new Configuration(
        specification, more, replacements, assumptions, invariants, properties);
  }

  /** The same with an assumption less. */
  public Configuration without(String assumption) {
    List<String> rest = assumptions.stream().filter(a -> !a.equals(assumption)).toList();
    return new Configuration(specification, constants, replacements, rest, invariants, properties);
  }

  /** The same with a replacement more, or another one of the same definition. */
  public Configuration with(Replacement replacement) {
    List<Replacement> more =
        Stream.concat(
                replacements.stream().filter(other -> !other.isOfTheSame(replacement)),
                Stream.of(replacement))
            .toList();
    return new Configuration(specification, constants, more, assumptions, invariants, properties);
  }
}
