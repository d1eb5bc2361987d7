package pageflip.conformance.binding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import pageflip.conformance.value.Value;

/**
 * A variable that follows operations: a function that gives, for each process, a value that depends
 * on which of the steps in this table the process's operation took last. This is how the program
 * counter is projected, which the code does not hold as data.
 *
 * <pre>{@code
 * d.stages("stage", CPU)
 *     .at("user")
 *     .after("ClearPte", "cleared")
 *     .after("SendInterrupts", "interrupted")
 *     .after("Transfer", "user");
 * }</pre>
 *
 * <p>A process is whatever has operations: a CPU, a flow, a buffer. One without an operation, or
 * whose operation has taken none of the steps yet, is where {@link #at} says. Steps that the table
 * does not list change nothing.
 *
 * @param <S> the system under test
 * @param <T> the processes
 */
public final class Stages<S, T> implements Description.Projection<S> {
  private interface Label<S, T> {
    Value of(S system, T process, View view, List<Value> arguments);
  }

  private final Domain<T> processes;
  private final Map<String, Label<S, T>> after = new LinkedHashMap<>();
  private final Map<String, Integer> argumentsNeeded = new LinkedHashMap<>();
  private Label<S, T> otherwise;

  Stages(Domain<T> processes) {
    this.processes = processes;
  }

  /** A process is at {@code stage} outside of the steps of this table. */
  public Stages<S, T> at(String stage) {
    otherwise = constant(stage);
    return this;
  }

  /** The same, where it depends on the process what the stage is called. */
  public Stages<S, T> at(BiFunction<S, T, String> stage) {
    otherwise = computed(stage);
    return this;
  }

  /** Outside of the steps of this table the value is the constant {@code None}. */
  public Stages<S, T> atNone() {
    otherwise = none();
    return this;
  }

  /** A process that has taken {@code step} is at {@code stage}. */
  public Stages<S, T> after(String step, String stage) {
    after.put(step, constant(stage));
    return this;
  }

  /** The same, where it depends on the process what the stage is called. */
  public Stages<S, T> after(String step, BiFunction<S, T, String> stage) {
    after.put(step, computed(stage));
    return this;
  }

  /** For a process that has taken {@code step} the value is the constant {@code None}. */
  public Stages<S, T> afterNone(String step) {
    after.put(step, none());
    return this;
  }

  /**
   * For a process that has taken {@code step} the value is one of the arguments of the step.
   *
   * @param index which one, from 0
   */
  public Stages<S, T> afterArgument(String step, int index) {
    after.put(step, (system, process, view, arguments) -> arguments.get(index));
    argumentsNeeded.put(step, index + 1);
    return this;
  }

  private static <S, T> Label<S, T> constant(String stage) {
    Value value = text(stage);
    return (system, process, view, arguments) -> value;
  }

  private static <S, T> Label<S, T> computed(BiFunction<S, T, String> stage) {
    return (system, process, view, arguments) -> text(stage.apply(system, process));
  }

  private static <S, T> Label<S, T> none() {
    return (system, process, view, arguments) -> view.name(null);
  }

  private static Value text(String stage) {
    return new Value.Text(stage);
  }

  /** The value of the variable: a function on the processes. */
  @Override
  public Value of(S system, View view) {
    return view.function(processes, process -> of(system, view, process));
  }

  /** What the variable gives for one process. */
  public Value of(S system, View view, T process) {
    View.Taken last = view.lastStep(process, after.keySet());
    return last == null
        ? otherwise.of(system, process, view, List.of())
        : after.get(last.action()).of(system, process, view, last.arguments());
  }

  // ---- for the engine -----------------------------------------------------------------------

  /** What the variable is a function on. */
  public Domain<T> processes() {
    return processes;
  }

  /** The steps that the table lists. */
  public Set<String> steps() {
    return Collections.unmodifiableSet(after.keySet());
  }

  /** How many arguments a step of the table must have for its value to be one of them, or 0. */
  public int argumentsNeeded(String step) {
    return argumentsNeeded.getOrDefault(step, 0);
  }

  /** Whether it is said what holds outside of the steps of the table. */
  public boolean isComplete() {
    return otherwise != null;
  }
}
