package pageflip.conformance.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a cfg file tells TLC.
 *
 * @param behavior the formula that is checked
 * @param constants each with its value as a cfg file has it, {@code <- Operator} included
 * @param replacements the definitions that are replaced, each with what stands in its place
 * @param symmetry the set of permutations, or empty
 * @param constraint the predicate on states, or empty
 * @param deadlock whether a state without successor is an error
 * @param invariants that must hold
 * @param properties that must hold
 */
record TlcConfiguration(
    String behavior,
    Map<String, String> constants,
    Map<String, String> replacements,
    String symmetry,
    String constraint,
    boolean deadlock,
    List<String> invariants,
    List<String> properties) {

  /** The text of the file, below some lines of comment. */
  String under(List<String> comment) {
    StringBuilder cfg = new StringBuilder();
    comment.forEach(line -> cfg.append("\\* ").append(line).append('\n'));
    cfg.append("SPECIFICATION ").append(behavior).append('\n');
    Map<String, String> values = new LinkedHashMap<>(constants);
    replacements.forEach((definition, wrong) -> values.put(definition, "<- " + wrong));
    int width = values.keySet().stream().mapToInt(String::length).max().orElse(0);
    cfg.append("\nCONSTANTS\n");
    values.forEach(
        (constant, value) ->
            cfg.append("    ")
                .append(constant)
                .append(" ".repeat(width - constant.length()))
                .append(value.startsWith("<- ") ? " " : " =  ")
                .append(value)
                .append('\n'));
    line(cfg, "SYMMETRY", symmetry);
    line(cfg, "CONSTRAINT", constraint);
    line(cfg, "CHECK_DEADLOCK", deadlock ? "" : "FALSE");
    section(cfg, "INVARIANTS", invariants);
    section(cfg, "PROPERTIES", properties);
    return cfg.toString();
  }

  private static void line(StringBuilder cfg, String keyword, String value) {
    if (!value.isEmpty()) {
      cfg.append('\n').append(keyword).append(' ').append(value).append('\n');
    }
  }

  private static void section(StringBuilder cfg, String keyword, List<String> names) {
    if (!names.isEmpty()) {
      cfg.append('\n').append(keyword).append('\n');
      names.forEach(name -> cfg.append("    ").append(name).append('\n'));
    }
  }
}
