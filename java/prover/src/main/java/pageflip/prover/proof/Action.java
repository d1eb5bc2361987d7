package pageflip.prover.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pageflip.prover.read.SpecError;
import pageflip.prover.syntax.Expression;
import pageflip.prover.syntax.Operator;

/** An action as the next-state formula takes it: {@code \E c \in CPU : Preempt(c)}. */
record Action(String name, Map<String, String> sets, String applied) {
  String assumed() {
    StringBuilder text = new StringBuilder();
    sets.forEach((variable, set) -> text.append("NEW %s \\in %s, ".formatted(variable, set)));
    return text + applied;
  }

  /** The same applied to another definition: to what says which step of the parent it is. */
  String to(String definition) {
    return definition + applied.substring(name.length());
  }

  /** The actions of a next-state formula, in order. */
  static List<Action> of(Expression next) {
    List<Action> actions = new ArrayList<>();
    collect(next, new LinkedHashMap<>(), actions);
    return actions;
  }

  private static void collect(Expression node, Map<String, String> sets, List<Action> actions) {
    Expression.Application application = (Expression.Application) node;
    switch (application.name()) {
      case "$DisjList", "\\lor" -> {
        for (Expression part : application.arguments()) {
          collect(part, sets, actions);
        }
      }
      case "$BoundedExists" -> {
        Map<String, String> inner = new LinkedHashMap<>(sets);
        for (int n = 0; n < application.bounds().size(); n++) {
          Expression bound = application.bounds().get(n).set();
          for (Operator.Parameter name : application.bounds().get(n).names()) {
            inner.put(name.name(), words(bound));
          }
        }
        collect(application.argument(0), inner, actions);
      }
      default -> {
        String name = application.name();
        List<String> arguments = application.arguments().stream().map(Action::words).toList();
        String applied =
            arguments.isEmpty() ? name : name + "(" + String.join(", ", arguments) + ")";
        actions.add(new Action(name, sets, applied));
      }
    }
  }

  private static String words(Expression node) {
    if (node instanceof Expression.Application application && application.arguments().isEmpty()) {
      return application.name();
    }
    throw new SpecError(node, "give this a name, so that the proof can speak of it");
  }
}
