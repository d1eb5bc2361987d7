package pageflip.conformance.binding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pageflip.conformance.value.Value;

/**
 * What a binding says of a system.
 *
 * @param <S> the system under test
 */
public final class Description<S> {
  /** Does something to the system; the arguments are the objects that the constants name. */
  @FunctionalInterface
  public interface Call<S> {
    /** Begins the action with these arguments. */
    void on(S system, Object[] arguments);
  }

  /** The value of a variable, computed from the system. */
  @FunctionalInterface
  public interface Projection<S> {
    /** Must not change the system. */
    Value of(S system, View view);
  }

  private final Map<String, Function<S, List<?>>> constants = new LinkedHashMap<>();
  private final Map<String, Call<S>> steps = new LinkedHashMap<>();
  private final Map<String, Call<S>> ownSteps = new LinkedHashMap<>();
  private final Map<String, Call<S>> operations = new LinkedHashMap<>();
  private final Map<String, Projection<S>> variables = new LinkedHashMap<>();

  /**
   * The objects that the members of a constant stand for.
   *
   * @param name of a constant that is a set
   * @param objects as many as the set has members, in the order of the members' names
   */
  public void constant(String name, Function<S, List<?>> objects) {
    constants.put(name, objects);
  }

  /** An action that is over in one step, and that any thread may take. */
  public void step(String action, Call<S> call) {
    steps.put(action, call);
  }

  /**
   * An action that is over in one step, and that its first argument takes itself: not while it is
   * in an {@link #operation}.
   */
  public void ownStep(String action, Call<S> call) {
    ownSteps.put(action, call);
  }

  /**
   * An action that begins something of several steps. They are taken by a thread of their own,
   * which stands for the first argument: its next operation begins when this one has ended. An
   * action that is none of the three comes up in the course of an operation, and its first argument
   * says in whose.
   */
  public void operation(String action, Call<S> call) {
    operations.put(action, call);
  }

  /** A variable. */
  public void variable(String name, Projection<S> projection) {
    variables.put(name, projection);
  }

  /** What was said of constants. */
  public Map<String, Function<S, List<?>>> constants() {
    return constants;
  }

  /** What was said of steps. */
  public Map<String, Call<S>> steps() {
    return steps;
  }

  /** What was said of agents' own steps. */
  public Map<String, Call<S>> ownSteps() {
    return ownSteps;
  }

  /** What was said of operations. */
  public Map<String, Call<S>> operations() {
    return operations;
  }

  /** What was said of variables. */
  public Map<String, Projection<S>> variables() {
    return variables;
  }
}
