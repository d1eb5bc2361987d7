package pageflip.conformance.replay;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pageflip.conformance.graph.Action;

/**
 * A place where code and specification part.
 *
 * @param kind how
 * @param trace the actions from the initial state to the place, all of which went well
 * @param attempted the action with which they parted
 * @param detail what the code did, in a sentence
 * @param variable the variable that differs, or empty
 * @param expected what the specification says it is, or empty
 * @param actual what the code makes of it, or empty
 * @param allowed the actions that the specification allows there
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

  /** How code and specification can part. */
  public enum Kind {
    /** The specification allows the action, and the code refuses it. */
    MISSING("missing action"),
    /** The specification forbids the action, and the code takes it. */
    UNEXPECTED("unexpected action"),
    /** After the action a variable is not what the specification says. */
    WRONG_STATE("wrong state"),
    /** The code refuses the action, rightly, and changes something all the same. */
    REFUSAL_CHANGES("refusal with a change"),
    /** The code throws. */
    EXCEPTION("exception"),
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

  /** The whole story, several lines. */
  public String story() {
    StringBuilder story = new StringBuilder();
    story.append(kind).append(": ").append(attempted).append(", ").append(detail).append('\n');
    if (!variable.isEmpty()) {
      story.append("  variable  ").append(variable).append('\n');
      story.append("  expected  ").append(expected).append('\n');
      story.append("  actual    ").append(actual).append('\n');
    }
    story.append("  after     ");
    story.append(
        trace.isEmpty()
            ? "the initial state"
            : IntStream.range(0, trace.size())
                .mapToObj(i -> (i + 1) + ". " + trace.get(i))
                .collect(Collectors.joining("\n            ")));
    story.append("\n  step      ").append(trace.size() + 1).append(": ").append(attempted);
    story.append("\n  allowed   ");
    story.append(allowed.stream().map(Action::toString).collect(Collectors.joining(", ")));
    return story.toString();
  }
}
