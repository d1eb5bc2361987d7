package pageflip.prover.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How a proof is laid out: boxes, steps, and lists of names that are broken into lines. */
final class ProofText {
  private static final int WIDTH = 118;
  private static final int BOX = 77;
  private static final String HEAD =
      """
      (***************************************************************************)
      (* One lemma for each action, one step in it for each conjunct of the      *)
      (* invariant that the action could break, and with each step the           *)
      (* conjuncts that it rests on: what is not named is not needed.            *)
      (* Written by the prover (prove --outline); the argument is in README.md.  *)
      (***************************************************************************)
      """;

  private final StringBuilder text = new StringBuilder();

  /** The first line of a module, and what every proof says of itself. */
  void begin(String module) {
    int dashes = Math.max(8, BOX + 1 - " MODULE  ".length() - module.length());
    line("-".repeat(dashes / 2) + " MODULE " + module + " " + "-".repeat(dashes - dashes / 2));
    HEAD.lines().forEach(this::line);
  }

  /** The last line; all of the text. */
  String end() {
    line("=".repeat(BOX));
    return text.toString();
  }

  /** A line across. */
  void separator() {
    line("-".repeat(BOX - 1));
  }

  /** A proof by what is known, and by expanding definitions. */
  void by(List<String> known, Collection<String> expanded) {
    if (known.isEmpty()) {
      by(expanded);
    } else {
      wrapped("    BY " + String.join(", ", known) + " DEF", expanded, 8);
    }
  }

  /** A section, with a line that says what is in it. */
  void rule(String words) {
    line("");
    separator();
    line("(* %-71s *)".formatted(words));
    line("");
  }

  /** A step that is proved by expanding definitions. */
  void step(int number, String goal, Collection<String> expanded) {
    String head = "%-40s".formatted("<1>%s. %s".formatted(number, goal));
    if (expanded.isEmpty()) {
      line(head + " OBVIOUS");
    } else {
      wrapped(head + " BY DEF", expanded, 8);
    }
  }

  /** A proof by expanding definitions, or of what is obvious. */
  void by(Collection<String> expanded) {
    if (expanded.isEmpty()) {
      line("    OBVIOUS");
    } else {
      wrapped("    BY DEF", expanded, 8);
    }
  }

  /** The end of a proof in so many steps. */
  void qed(int steps) {
    List<String> names = new ArrayList<>();
    for (int n = 1; n <= steps; n++) {
      names.add("<1>" + n);
    }
    wrapped("<1> QED BY", names, 8);
  }

  /** Words with commas between them, on as many lines as it takes. */
  void wrapped(String head, Collection<String> words, int indent) {
    joined(head, words, ", ", indent);
  }

  /** Words with something between them, on as many lines as it takes. */
  void joined(String head, Collection<String> words, String separator, int indent) {
    StringBuilder row = new StringBuilder(head);
    boolean first = true;
    boolean comma = separator.startsWith(",");
    for (String word : words) {
      String before = first ? "" : comma ? "," : "";
      String shown = first || comma ? word : separator.strip() + " " + word;
      if (row.length() + before.length() + 2 + shown.length() > WIDTH
          && !row.toString().equals(head)) {
        line(row + before);
        row = new StringBuilder(" ".repeat(indent)).append(shown);
      } else {
        row.append(before).append(' ').append(shown);
      }
      first = false;
    }
    line(row.toString());
  }

  /** One line. */
  void line(String words) {
    text.append(words.stripTrailing()).append('\n');
  }
}
