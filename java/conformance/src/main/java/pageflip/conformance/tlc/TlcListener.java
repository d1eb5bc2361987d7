package pageflip.conformance.tlc;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pageflip.conformance.value.Value;

/**
 * Hears of a run of TLC while it goes on.
 *
 * <p>States are known by TLC's fingerprints. Calls may come from several threads, one at a time.
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

  /** The constants and what the model gives for them; called once, first. */
  default void constants(Map<String, Value> values) {}

  /** The variables, in the order in which states list their values; called once. */
  default void variables(List<String> names) {}

  /** An action that the next-state relation has, with its arguments. */
  default void action(int id, String name, List<Value> arguments) {}

  /** A state that TLC has not come across before. */
  default void state(long fingerprint, boolean initial, Value[] values) {}

  /** A step from one state to another, which may be the same; both have been told of. */
  default void edge(long from, int action, long to) {}

  /**
   * A state by its variables.
   *
   * @param variables their names
   * @param values their values, in the same order
   */
  record State(List<String> variables, List<Value> values) {
    /** The value of one variable. */
    public Value get(String variable) {
      return values.get(variables.indexOf(variable));
    }
  }
}
