package pageflip.prover.proof;

import java.util.List;
import java.util.Random;

/**
 * Makes formulas at random, about a state with an element {@code x} or none, a function {@code g},
 * a set {@code u}, a string {@code m} and a record {@code r} or none, of a constant set {@code S}.
 *
 * <p>Whatever is made can be evaluated: nothing is applied outside of its domain.
 */
final class Formulas {
  private final Random random;
  private int names;

  Formulas(Random random) {
    this.random = random;
  }

  /** A formula about one state. */
  String formula(int depth) {
    return formula(depth, List.of());
  }

  private String formula(int depth, List<String> bound) {
    if (depth == 0) {
      return switch (random.nextInt(5)) {
        case 0 -> maybe(0, bound) + " = " + maybe(0, bound);
        case 1 -> element(0, bound) + " \\in " + set(0, bound);
        case 2 -> "m = \"" + (random.nextBoolean() ? "a" : "b") + "\"";
        case 3 -> "r = None";
        default -> maybe(0, bound) + " # None";
      };
    }
    int d = depth - 1;
    return switch (random.nextInt(15)) {
      case 0 -> "(" + formula(d, bound) + " /\\ " + formula(d, bound) + ")";
      case 1 -> "(" + formula(d, bound) + " \\/ " + formula(d, bound) + ")";
      case 2 -> "~(" + formula(d, bound) + ")";
      case 3 -> "(" + formula(d, bound) + " => " + formula(d, bound) + ")";
      case 4 -> "((" + formula(d, bound) + ") <=> (" + formula(d, bound) + "))";
      case 5 -> quantified("\\A", d, bound);
      case 6 -> quantified("\\E", d, bound);
      case 7 -> maybe(d, bound) + " = " + maybe(d, bound);
      case 8 -> element(d, bound) + " \\in " + set(d, bound);
      case 9 -> maybe(d, bound) + " \\notin " + set(d, bound);
      case 10 -> set(d, bound) + " \\subseteq " + set(d, bound);
      case 11 -> set(d, bound) + " = " + set(d, bound);
      case 12 -> function(d, bound) + " = " + function(d, bound);
      case 13 -> record(d, bound) + " = " + record(d, bound);
      default ->
          "(IF "
              + formula(d, bound)
              + " THEN "
              + formula(d, bound)
              + " ELSE "
              + formula(d, bound)
              + ")";
    };
  }

  private String quantified(String quantifier, int depth, List<String> bound) {
    String name = "q" + names++;
    String set = set(depth, bound);
    return "(%s %s \\in %s : %s)"
        .formatted(quantifier, name, set, formula(depth, with(bound, name)));
  }

  private static List<String> with(List<String> bound, String name) {
    return java.util.stream.Stream.concat(bound.stream(), java.util.stream.Stream.of(name))
        .toList();
  }

  /** An element of S. */
  String element(int depth, List<String> bound) {
    int choice = random.nextInt(depth == 0 ? 3 : 6);
    if (choice == 0 && !bound.isEmpty()) {
      return bound.get(random.nextInt(bound.size()));
    }
    return switch (choice) {
      case 0, 1 -> "s1";
      case 2 -> "s2";
      case 3 -> function(depth - 1, bound) + "[" + element(depth - 1, bound) + "]";
      case 4 ->
          "(IF "
              + formula(depth - 1, bound)
              + " THEN "
              + element(depth - 1, bound)
              + " ELSE "
              + element(depth - 1, bound)
              + ")";
      default ->
          "(IF r = None THEN "
              + element(depth - 1, bound)
              + " ELSE r."
              + (random.nextBoolean() ? "a" : "b")
              + ")";
    };
  }

  /** An element of S, or None. */
  String maybe(int depth, List<String> bound) {
    return switch (random.nextInt(depth == 0 ? 3 : 5)) {
      case 0 -> "x";
      case 1 -> "None";
      case 2 -> element(depth, bound);
      case 3 ->
          "(CASE "
              + formula(depth - 1, bound)
              + " -> "
              + maybe(depth - 1, bound)
              + " [] OTHER -> "
              + maybe(depth - 1, bound)
              + ")";
      default -> {
        String name = "y" + names++;
        yield "(LET " + name + " == " + maybe(depth - 1, bound) + " IN " + name + ")";
      }
    };
  }

  /** A subset of S. */
  String set(int depth, List<String> bound) {
    if (depth == 0) {
      return switch (random.nextInt(4)) {
        case 0 -> "{}";
        case 1 -> "S";
        case 2 -> "{" + element(0, bound) + "}";
        default -> "u";
      };
    }
    int d = depth - 1;
    String name = "q" + names++;
    return switch (random.nextInt(8)) {
      case 0 -> "(" + set(d, bound) + " \\cup " + set(d, bound) + ")";
      case 1 -> "(" + set(d, bound) + " \\cap " + set(d, bound) + ")";
      case 2 -> "(" + set(d, bound) + " \\ " + set(d, bound) + ")";
      case 3 -> "{" + name + " \\in " + set(d, bound) + " : " + formula(d, with(bound, name)) + "}";
      case 4 -> "{" + element(d, with(bound, name)) + " : " + name + " \\in " + set(d, bound) + "}";
      case 5 -> "{" + element(d, bound) + ", " + element(d, bound) + "}";
      case 6 ->
          "(IF " + formula(d, bound) + " THEN " + set(d, bound) + " ELSE " + set(d, bound) + ")";
      default -> "u";
    };
  }

  /** A function of S in S. */
  String function(int depth, List<String> bound) {
    if (depth == 0) {
      return "g";
    }
    int d = depth - 1;
    String name = "q" + names++;
    return switch (random.nextInt(4)) {
      case 0 -> "[" + name + " \\in S |-> " + element(d, with(bound, name)) + "]";
      case 1 ->
          "["
              + function(d, bound)
              + " EXCEPT !["
              + element(d, bound)
              + "] = "
              + element(d, bound)
              + "]";
      case 2 ->
          "["
              + function(d, bound)
              + " EXCEPT !["
              + element(d, bound)
              + "] = IF @ = s1 THEN s2 ELSE @]";
      default -> "g";
    };
  }

  /** A record, or None. */
  String record(int depth, List<String> bound) {
    return switch (random.nextInt(depth == 0 ? 2 : 4)) {
      case 0 -> "r";
      case 1 -> "None";
      case 2 ->
          "[a |-> " + element(depth - 1, bound) + ", b |-> " + element(depth - 1, bound) + "]";
      default ->
          "(IF "
              + formula(depth - 1, bound)
              + " THEN "
              + record(depth - 1, bound)
              + " ELSE "
              + record(depth - 1, bound)
              + ")";
    };
  }

  /** What the variables become: {@code x, g, u, m, r}, in that order. */
  List<String> step(int depth) {
    return List.of(
        random.nextInt(3) == 0 ? "x" : maybe(depth, List.of()),
        random.nextInt(3) == 0 ? "g" : function(depth, List.of()),
        random.nextInt(3) == 0 ? "u" : set(depth, List.of()),
        random.nextInt(3) == 0 ? "m" : "IF " + formula(depth, List.of()) + " THEN \"a\" ELSE m",
        random.nextInt(3) == 0 ? "r" : record(depth, List.of()));
  }
}
