package pageflip.conformance.tlc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import pageflip.conformance.value.Value;

/**
 * Is told what TLC finds while it runs.
 *
 * <p>States are identified by TLC's fingerprints. Calls come from several threads, one at a time.
 */
public interface TlcListener {
  /** A message, by TLC's code for it. */
  default void message(int code, List<String> parameters) {}

  /** A state of a counterexample; {@code action} is null for the initial one. */
  default void traceState(int number, String action, Supplier<State> state) {}

  /** Whether to call the methods below, which costs TLC time. */
  default boolean wantsGraph() {
    return false;
  }

  /** The constants and their values in the model; called once, first. */
  default void constants(Map<String, Value> values) {}

  /** The variables, in the order in which states list their values; called once. */
  default void variables(List<String> names) {}

  /**
   * The actions that the definition {@code Fairness} is about, if there is one: all their instances
   * are weakly fair, or more. One that is so only under a condition is not among them. Called once,
   * before the first action.
   */
  default void fair(Set<String> actions) {}

  /** An action of the next-state relation, with its arguments; {@code id} counts from 0. */
  default void action(int id, String name, List<Value> arguments) {}

  /** A state that TLC has found for the first time; {@code values} is in the variables' order. */
  default void state(long fingerprint, boolean initial, Value[] values) {}

  /** A step from one state to another, or to itself; both have been reported. */
  default void edge(long from, int action, long to) {}

  /**
   * A state by its variables.
   *
   * @param variables their names
   * @param values their values, in the same order
   */
  record State(List<String> variables, List<Value> values) {
    /** The value of a variable, which must be one of {@link #variables}. */
    public Value get(String variable) {
      return values.get(variables.indexOf(variable));
    }
  }
}
