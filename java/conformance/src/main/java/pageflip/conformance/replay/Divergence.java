package pageflip.conformance.replay;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pageflip.conformance.graph.Action;

/**
 * A place where the code does not do what the specification says.
 *
 * @param kind how they differ
 * @param trace the actions from the initial state to the place, in all of which they agree
 * @param attempted the action in which they differ
 * @param detail what the code did, as a clause about that action
 * @param variable the variable that differs, or empty
 * @param expected its value in the specification, or empty
 * @param actual its value as the binding projects it from the code, or empty
 * @param allowed the actions that the specification allows after {@code trace}
 */
public record Divergence(
    Kind kind,
    List<Action> trace,
    Action attempted,
    String detail,
    String variable,
    String expected,
    String actual,
    List<Action> allowed) {

  /** How code and specification can differ. */
  public enum Kind {
    /** The specification allows the action, and the code refuses it. */
    MISSING("missing action"),
    /** The specification forbids the action, and the code takes it. */
    UNEXPECTED("unexpected action"),
    /** After the action a variable is not what the specification says. */
    WRONG_STATE("wrong state"),
    /** The code refuses the action, as it should, and changes something all the same. */
    REFUSAL_CHANGES("refusal with a change"),
    /** The code throws. */
    EXCEPTION("exception"),
    /** All is at rest, and there is something left to do. */
    STALLED("stalled"),
    /** In the course of a step the code calls another one. */
    NESTED("step within a step"),
    /** The code catches the error by which the engine ends a call. */
    UNWINDING_CAUGHT("caught unwinding"),
    /** The code neither ends nor comes to a step. */
    STUCK("stuck");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** All of it for people to read, in several lines. */
  public String explanation() {
    StringBuilder text = new StringBuilder();
    text.append(kind).append(": ").append(attempted).append(", ").append(detail).append('\n');
    if (!variable.isEmpty()) {
      text.append("  variable  ").append(variable).append('\n');
      text.append("  expected  ").append(expected).append('\n');
      text.append("  actual    ").append(actual).append('\n');
    }
    text.append("  after     ");
    text.append(
        trace.isEmpty()
            ? "the initial state"
            : IntStream.range(0, trace.size())
                .mapToObj(i -> (i + 1) + ". " + trace.get(i))
                .collect(Collectors.joining("\n            ")));
    text.append("\n  step      ").append(trace.size() + 1).append(": ").append(attempted);
    text.append("\n  allowed   ");
    text.append(allowed.stream().map(Action::toString).collect(Collectors.joining(", ")));
    return text.toString();
  }
}
