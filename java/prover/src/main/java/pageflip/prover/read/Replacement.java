package pageflip.prover.read;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a definition says something else than it does in its module: {@code MayAnswer <-
 * AnswerAtOnce} in TLC's configuration files.
 *
 * @param module the module, perhaps one that is instantiated, in which it is so; or null for the
 *     one that is read, with what it extends: {@code MayAnswer <- [Machine]AnswerAtOnce}
 * @param definition what is replaced
 * @param by the definition in its place, of the module that is read
 */
public record Replacement(String module, String definition, String by) {
  private static final Pattern RIGHT = Pattern.compile("(?:\\[(\\w+)\\])?(\\w+)");

  /**
   * What stands on both sides of the arrow.
   *
   * @param right a name, perhaps after the name of a module in brackets
   * @throws SpecError if it is anything else
   */
  public static Replacement of(String definition, String right) {
    Matcher parts = RIGHT.matcher(right);
    if (!definition.matches("\\w+") || !parts.matches()) {
      throw new SpecError(
          "%s <- %s: expected the names of two definitions, the second perhaps after [Module]"
              .formatted(definition, right));
    }
    return new Replacement(parts.group(1), definition, parts.group(2));
  }

  /** Whether both replace the same definition, by whatever. */
  boolean isOfTheSame(Replacement other) {
    return definition.equals(other.definition) && Objects.equals(module, other.module);
  }

  @Override
  public String toString() {
    return "%s <- %s%s".formatted(definition, module == null ? "" : "[" + module + "]", by);
  }
}
