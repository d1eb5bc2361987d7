package pageflip.conformance.bound;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pageflip.conformance.binding.ActionBinding;
import pageflip.conformance.binding.ActionKind;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.DomainBinding;
import pageflip.conformance.binding.StepThread;
import pageflip.conformance.binding.View;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.value.Value;
import pageflip.weaver.StepMethod;

/**
 * A graph and a binding that fits it, with everything that is looked up at each step in arrays by
 * the action's or the variable's index. Immutable.
 *
 * @param <S> the system under test
 */
public final class BoundGraph<S> {
  private static final int MAX_NAMES = 64;
  private static final StepThread HARDWARE = new StepThread("hardware", StepThread.Which.ONE);

  private final StateGraph graph;
  private final Binding<S> binding;
  final Constants constants;
  final List<DomainBinding<S>> domains;
  final Map<String, Value[]> members = new HashMap<>(); // by domain
  private final ActionKind[] kind; // by action
  private final Value[] process; // by action: whose operation it belongs to; null for a step
  private final List<View.Taken> taken; // by action
  final List<Description.Projection<S>> projections; // by variable
  private final Map<String, StepThread> threads; // by name of a step
  private final Set<String> refusable; // names of actions whose methods can refuse
  final Map<String, Integer> nameIds = new HashMap<>();
  final Map<Value, Integer> memberIds = new HashMap<>();
  private final List<ActionBinding.Call<S>> calls; // by action; null for a continuation
  private final Long2IntOpenHashMap actionByKey = new Long2IntOpenHashMap();

  /**
   * @param methods the step methods of the binding's code
   * @throws BindingError if the binding does not fit the graph
   */
  public BoundGraph(StateGraph graph, Binding<S> binding, List<StepMethod> methods) {
    this.graph = graph;
    this.binding = binding;
    this.constants = new Constants(graph.constants());
    Description<S> description = new Description<>();
    binding.describe(description);
    new BindingCheck<>(graph, binding, description).check(methods);
    this.domains = List.copyOf(description.domains());
    this.threads = description.threads();
    this.refusable =
        methods.stream()
            .filter(StepMethod::refusable)
            .map(StepMethod::action)
            .collect(Collectors.toSet());
    this.projections = graph.variables().stream().map(description.variables()::get).toList();
    int actions = graph.actions().size();
    this.kind = new ActionKind[actions];
    this.process = new Value[actions];
    this.calls = new ArrayList<>(actions);
    this.taken =
        graph.actions().stream().map(a -> new View.Taken(a.name(), a.arguments())).toList();
    numberMembers();
    actionByKey.defaultReturnValue(-1);
    for (int id = 0; id < actions; id++) {
      layOut(id, graph.actions().get(id), description.actions());
    }
  }

  private void numberMembers() {
    for (DomainBinding<S> bound : domains) {
      String name = bound.domain().name();
      members.put(name, constants.members(name).toArray(Value[]::new));
      for (Value member : constants.members(name)) {
        memberIds.putIfAbsent(member, memberIds.size() + 1);
      }
    }
    if (memberIds.size() >= MAX_NAMES) {
      throw new BindingError(
          "the domains of the binding have %s members in this model, and conformance can tell %s apart: use smaller constants"
              .formatted(memberIds.size(), MAX_NAMES - 1));
    }
  }

  private void layOut(int id, Action action, Map<String, ActionBinding<S>> bound) {
    nameIds.putIfAbsent(action.name(), nameIds.size() + 1);
    ActionBinding<S> how = bound.get(action.name());
    kind[id] = how == null ? ActionKind.CONTINUATION : how.kind();
    calls.add(how == null ? null : how.call());
    process[id] = kind[id] == ActionKind.STEP ? null : action.arguments().get(0);
    long key = startKey(nameIds.get(action.name()));
    for (Value argument : action.arguments()) {
      key = extendKey(key, memberIds.get(argument));
    }
    actionByKey.put(key, id);
  }

  /** The graph. */
  public StateGraph graph() {
    return graph;
  }

  /** The binding. */
  public Binding<S> binding() {
    return binding;
  }

  /** How an action is brought about. */
  public ActionKind kind(int action) {
    return kind[action];
  }

  /** Whose operations an action belongs to; null if it is a step that anybody takes. */
  public Value process(int action) {
    return process[action];
  }

  /** The thread that takes a step when the system runs free; empty if none does. */
  public Optional<String> thread(int action) {
    return threads.getOrDefault(taken(action).action(), HARDWARE).of(taken(action).arguments());
  }

  /** An action with its arguments, as projections ask for it. */
  public View.Taken taken(int action) {
    return taken.get(action);
  }

  /** Whether the method of an action can say that it does not happen. */
  public boolean canRefuse(String name) {
    return refusable.contains(name);
  }

  static long startKey(int nameId) {
    return nameId;
  }

  static long extendKey(long key, int memberId) {
    return key * MAX_NAMES + memberId;
  }

  /** The action with that key, or -1. */
  int action(long key) {
    return actionByKey.get(key);
  }

  /** Makes a system take an action by a call. */
  void call(int action, S system, Object[] arguments) {
    calls.get(action).on(system, arguments);
  }

  /** An action's arguments as the system's own objects. */
  Object[] arguments(int action, Map<Value, Object> objects) {
    return graph.actions().get(action).arguments().stream().map(objects::get).toArray();
  }
}
