package pageflip.atomicity;

import java.util.ArrayList;
import java.util.List;
import pageflip.weaver.StepMethod;

/**
 * Who may take a step, and when; a part of a line of {@link SmallSystem#threads}.
 *
 * @param step an action, or {@code Class.method}
 * @param who {@code cpu}, {@code anybody}, or the name of a thread
 * @param stage where he must be
 * @param next where he is afterwards
 * @param sameArguments whether only with the arguments of the step by which he came there
 */
record Rule(String step, String who, String stage, String next, boolean sameArguments) {
  static final String UNUSED = "unused";

  static List<Rule> parse(List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    for (String line : lines) {
      String[] sides = line.split(":");
      String[] words = sides[0].trim().split(" +");
      for (String step : sides[1].trim().split(" +")) {
        boolean same = step.startsWith("=");
        rules.add(rule(words, same ? step.substring(1) : step, same));
      }
    }
    return rules;
  }

  private static Rule rule(String[] words, String step, boolean same) {
    String stage = words.length > 1 ? words[1] : "";
    String next = words.length > 3 ? words[3] : stage;
    return new Rule(step, words[0], stage, next, same);
  }

  boolean isFor(StepMethod method) {
    return step.equals(method.action()) || step.equals(method.toString());
  }
}
