package pageflip.conformance.binding;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pageflip.conformance.value.Value;

/**
 * How the constants, actions and variables of a specification are found in a system. What is said
 * twice of one constant, action or variable holds as it was said last.
 *
 * <p>The engine checks all of it against the specification before anything runs, and throws a
 * {@link BindingError} where they do not fit. Not thread-safe.
 *
 * @param <S> the system under test
 */
public final class Description<S> {
  /** Takes an action without arguments. */
  @FunctionalInterface
  public interface Call0<S> {
    /** Takes it. */
    void on(S system);
  }

  /** Takes an action with one argument. */
  @FunctionalInterface
  public interface Call1<S, A> {
    /** Takes it. */
    void on(S system, A first);
  }

  /** Takes an action with two arguments. */
  @FunctionalInterface
  public interface Call2<S, A, B> {
    /** Takes it. */
    void on(S system, A first, B second);
  }

  /** Takes an action with three arguments. */
  @FunctionalInterface
  public interface Call3<S, A, B, C> {
    /** Takes it. */
    void on(S system, A first, B second, C third);
  }

  /** Takes an action with four arguments. */
  @FunctionalInterface
  public interface Call4<S, A, B, C, D> {
    /** Takes it. */
    void on(S system, A first, B second, C third, D fourth);
  }

  /** The value of a variable, computed from the system. */
  @FunctionalInterface
  public interface Projection<S> {
    /** The value now. Must not change the system, nor call a step. */
    Value of(S system, View view);
  }

  private final Map<String, DomainBinding<S>> domains = new LinkedHashMap<>();
  private final Map<String, ActionBinding<S>> actions = new LinkedHashMap<>();
  private final Map<String, StepThread> threads = new LinkedHashMap<>();
  private final Map<String, Projection<S>> variables = new LinkedHashMap<>();

  // ---- constants ----------------------------------------------------------------------------

  /**
   * The objects that stand for the members of a domain. They are told apart by {@code equals}, and
   * none may stand for two members, of whatever domain.
   *
   * @param objects as many as the domain has members, in the order of the members' names; asked for
   *     once of each system
   */
  public <T> void domain(Domain<T> domain, Function<S, ? extends List<? extends T>> objects) {
    domains.put(domain.name(), new DomainBinding<>(domain, objects));
  }

  // ---- actions ------------------------------------------------------------------------------

  /**
   * An action that one call takes, whatever else is under way. Where the call comes to several
   * steps, each is looked at alone: those before it refuse, and the call is unwound after it.
   */
  public void step(String action, Call0<S> call) {
    add(ActionKind.STEP, action, call);
  }

  /** The same, with one argument. */
  public <A> void step(String action, Domain<A> first, Call1<S, A> call) {
    add(ActionKind.STEP, action, first, call);
  }

  /** The same, with two arguments. */
  public <A, B> void step(String action, Domain<A> first, Domain<B> second, Call2<S, A, B> call) {
    add(ActionKind.STEP, action, first, second, call);
  }

  /** The same, with three arguments. */
  public <A, B, C> void step(
      String action, Domain<A> first, Domain<B> second, Domain<C> third, Call3<S, A, B, C> call) {
    add(ActionKind.STEP, action, first, second, third, call);
  }

  /** The same, with four arguments. */
  public <A, B, C, D> void step(
      String action,
      Domain<A> first,
      Domain<B> second,
      Domain<C> third,
      Domain<D> fourth,
      Call4<S, A, B, C, D> call) {
    add(ActionKind.STEP, action, first, second, third, fourth, call);
  }

  /**
   * An action that one call takes, and only while the first argument, say a CPU, is in no {@link
   * #operation}: it would have to leave that first.
   */
  public <A> void stepWhenIdle(String action, Domain<A> first, Call1<S, A> call) {
    add(ActionKind.STEP_WHEN_IDLE, action, first, call);
  }

  /** The same, with two arguments. */
  public <A, B> void stepWhenIdle(
      String action, Domain<A> first, Domain<B> second, Call2<S, A, B> call) {
    add(ActionKind.STEP_WHEN_IDLE, action, first, second, call);
  }

  /** The same, with three arguments. */
  public <A, B, C> void stepWhenIdle(
      String action, Domain<A> first, Domain<B> second, Domain<C> third, Call3<S, A, B, C> call) {
    add(ActionKind.STEP_WHEN_IDLE, action, first, second, third, call);
  }

  /** The same, with four arguments. */
  public <A, B, C, D> void stepWhenIdle(
      String action,
      Domain<A> first,
      Domain<B> second,
      Domain<C> third,
      Domain<D> fourth,
      Call4<S, A, B, C, D> call) {
    add(ActionKind.STEP_WHEN_IDLE, action, first, second, third, fourth, call);
  }

  /**
   * A call that takes several actions, by the first of them. The call runs on a thread of its own,
   * which is held before each of its steps; the operation belongs to the action's first argument,
   * which is in one operation at a time.
   *
   * <p>The actions that follow are not described: one that is neither step nor operation is taken
   * when the operation of its first argument comes to it.
   */
  public <A> void operation(String action, Domain<A> first, Call1<S, A> call) {
    add(ActionKind.OPERATION, action, first, call);
  }

  /** The same, with two arguments. */
  public <A, B> void operation(
      String action, Domain<A> first, Domain<B> second, Call2<S, A, B> call) {
    add(ActionKind.OPERATION, action, first, second, call);
  }

  /** The same, with three arguments. */
  public <A, B, C> void operation(
      String action, Domain<A> first, Domain<B> second, Domain<C> third, Call3<S, A, B, C> call) {
    add(ActionKind.OPERATION, action, first, second, third, call);
  }

  /** The same, with four arguments. */
  public <A, B, C, D> void operation(
      String action,
      Domain<A> first,
      Domain<B> second,
      Domain<C> third,
      Domain<D> fourth,
      Call4<S, A, B, C, D> call) {
    add(ActionKind.OPERATION, action, first, second, third, fourth, call);
  }

  private void add(ActionKind kind, String action, Call0<S> call) {
    put(kind, action, List.of(), (system, arguments) -> call.on(system));
  }

  private <A> void add(ActionKind kind, String action, Domain<A> first, Call1<S, A> call) {
    put(
        kind,
        action,
        List.of(first),
        (system, arguments) -> call.on(system, argument(first, arguments, 0)));
  }

  private <A, B> void add(
      ActionKind kind, String action, Domain<A> first, Domain<B> second, Call2<S, A, B> call) {
    put(
        kind,
        action,
        List.of(first, second),
        (system, arguments) ->
            call.on(system, argument(first, arguments, 0), argument(second, arguments, 1)));
  }

  private <A, B, C> void add(
      ActionKind kind,
      String action,
      Domain<A> first,
      Domain<B> second,
      Domain<C> third,
      Call3<S, A, B, C> call) {
    put(
        kind,
        action,
        List.of(first, second, third),
        (system, arguments) ->
            call.on(
                system,
                argument(first, arguments, 0),
                argument(second, arguments, 1),
                argument(third, arguments, 2)));
  }

  private <A, B, C, D> void add(
      ActionKind kind,
      String action,
      Domain<A> first,
      Domain<B> second,
      Domain<C> third,
      Domain<D> fourth,
      Call4<S, A, B, C, D> call) {
    put(
        kind,
        action,
        List.of(first, second, third, fourth),
        (system, arguments) ->
            call.on(
                system,
                argument(first, arguments, 0),
                argument(second, arguments, 1),
                argument(third, arguments, 2),
                argument(fourth, arguments, 3)));
  }

  private static <T> T argument(Domain<T> parameter, Object[] arguments, int index) {
    return parameter.type().cast(arguments[index]);
  }

  private void put(
      ActionKind kind, String action, List<Domain<?>> parameters, ActionBinding.Call<S> call) {
    actions.put(action, new ActionBinding<>(action, kind, parameters, call));
  }

  /**
   * Steps that one thread takes when the system runs free, one after the other: a card, the memory
   * system, an application. Steps that are named nowhere all belong to the thread {@code hardware}.
   *
   * @param name of the thread
   * @param steps names of actions that are described as a {@link #step}
   */
  public void thread(String name, String... steps) {
    for (String step : steps) {
      threads.put(step, new StepThread(name, StepThread.Which.ONE));
    }
  }

  /**
   * Steps for which there is a thread for each member that is their first argument, say one beside
   * each CPU.
   *
   * @param name of these threads, before the member's
   * @param steps names of actions that are described as a {@link #step}, with an argument
   */
  public void threads(String name, String... steps) {
    for (String step : steps) {
      threads.put(step, new StepThread(name, StepThread.Which.ONE_EACH));
    }
  }

  /** Steps that are taken only while all else stands still, which it never does in a free run. */
  public void standingStill(String... steps) {
    for (String step : steps) {
      threads.put(step, new StepThread("", StepThread.Which.NONE));
    }
  }

  // ---- variables ----------------------------------------------------------------------------

  /** A variable that is computed from the system. */
  public void variable(String name, Projection<S> projection) {
    variables.put(name, projection);
  }

  /**
   * A variable that says how far the operation of each member of a domain has come: a program
   * counter, or what an action has fixed for the actions after it. To be completed by {@link
   * Stages#at}.
   *
   * @param processes the domain of the variable, which is that of the operations' first argument
   */
  public <T> Stages<S, T> stages(String name, Domain<T> processes) {
    Stages<S, T> stages = new Stages<>(processes);
    variables.put(name, stages);
    return stages;
  }

  // ---- for the engine -----------------------------------------------------------------------

  /** Which objects stand for which constants. */
  public Collection<DomainBinding<S>> domains() {
    return Collections.unmodifiableCollection(domains.values());
  }

  /** How actions are brought about, by their names. */
  public Map<String, ActionBinding<S>> actions() {
    return Collections.unmodifiableMap(actions);
  }

  /** Which thread takes a step when the system runs free, by the steps' names. */
  public Map<String, StepThread> threads() {
    return Collections.unmodifiableMap(threads);
  }

  /** How variables are computed, by their names. */
  public Map<String, Projection<S>> variables() {
    return Collections.unmodifiableMap(variables);
  }
}
