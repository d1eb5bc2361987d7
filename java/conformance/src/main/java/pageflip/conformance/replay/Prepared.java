package pageflip.conformance.replay;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.value.Value;
import pageflip.weaver.StepMethod;
import pageflip.weaver.Weaver;
import pageflip.weaver.WeavingClassLoader;

/**
 * A graph and a binding, checked against each other and laid out for speed. Immutable, so all
 * conductors share one.
 */
final class Prepared<S> {
  /** How an action is brought about. */
  enum Manner {
    STEP,
    OWN_STEP,
    OPERATION,
    CONTINUATION
  }

  private static final int MAX_NAMES = 64;

  final StateGraph graph;
  final Binding<S> binding;
  final Description<S> description = new Description<>();
  final Constants constants;
  final Value none; // what stands for null
  final Map<String, Value[]> members = new HashMap<>(); // by constant
  final Manner[] manner; // by action
  final List<Description.Call<S>> calls; // by action; null for a continuation
  final Value[] agent; // by action; null for a step
  final List<Description.Projection<S>> projections; // by variable
  final Set<String> refusable; // names of actions whose methods can refuse
  final Map<String, Integer> nameIds = new HashMap<>();
  final Map<Value, Integer> atomIds = new HashMap<>();
  private final Long2IntOpenHashMap actionByKey = new Long2IntOpenHashMap();

  Prepared(StateGraph graph, Binding<S> binding) {
    this.graph = graph;
    this.binding = binding;
    this.constants = new Constants(graph.constants());
    this.none = constants.get("None");
    binding.describe(description);
    List<StepMethod> methods = steps(binding);
    checkSteps(methods);
    checkDescription();
    this.refusable =
        methods.stream()
            .filter(StepMethod::refusable)
            .map(StepMethod::action)
            .collect(Collectors.toSet());
    this.projections = graph.variables().stream().map(description.variables()::get).toList();
    int actions = graph.actions().size();
    this.manner = new Manner[actions];
    this.agent = new Value[actions];
    this.calls = new ArrayList<>(actions);
    numberConstants();
    for (int id = 0; id < actions; id++) {
      layOut(id, graph.actions().get(id));
    }
  }

  private void numberConstants() {
    for (String set : description.constants().keySet()) {
      members.put(set, constants.members(set).toArray(Value[]::new));
      for (Value member : constants.members(set)) {
        atomIds.putIfAbsent(member, atomIds.size() + 1);
      }
    }
    if (atomIds.size() >= MAX_NAMES) {
      throw new BindingError(
          "the model has " + atomIds.size() + " constants, and conformance keeps track of 63");
    }
  }

  private void layOut(int id, Action action) {
    nameIds.putIfAbsent(action.name(), nameIds.size() + 1);
    Description.Call<S> step = description.steps().get(action.name());
    Description.Call<S> ownStep = description.ownSteps().get(action.name());
    Description.Call<S> operation = description.operations().get(action.name());
    if (step != null) {
      manner[id] = Manner.STEP;
      calls.add(step);
    } else {
      manner[id] = manner(ownStep, operation);
      calls.add(ownStep != null ? ownStep : operation);
      if (action.arguments().isEmpty()) {
        throw new BindingError(
            "action "
                + action.name()
                + " has no argument to say whose it is: declare it as a step in the binding");
      }
      agent[id] = action.arguments().get(0);
    }
    long key = startKey(nameIds.get(action.name()));
    for (Value argument : action.arguments()) {
      Integer atom = atomIds.get(argument);
      if (atom == null) {
        throw new BindingError(
            "action %s has an argument that the binding gives no object: declare its constant set"
                .formatted(action));
      }
      key = extendKey(key, atom);
    }
    actionByKey.defaultReturnValue(-1);
    actionByKey.put(key, id);
  }

  private static Manner manner(Object ownStep, Object operation) {
    if (ownStep != null) {
      return Manner.OWN_STEP;
    }
    return operation != null ? Manner.OPERATION : Manner.CONTINUATION;
  }

  static long startKey(int nameId) {
    return nameId;
  }

  static long extendKey(long key, int atomId) {
    return key * MAX_NAMES + atomId;
  }

  /** The action with that key, or -1. */
  int action(long key) {
    return actionByKey.get(key);
  }

  static List<StepMethod> steps(Binding<?> binding) {
    List<StepMethod> methods = new ArrayList<>();
    for (Class<?> type : binding.code()) {
      try {
        ClassLoader loader = type.getClassLoader();
        methods.addAll(Weaver.steps(WeavingClassLoader.classFile(loader, type.getName())));
      } catch (ClassNotFoundException impossible) {
        throw new BindingError("cannot read the class file of " + type.getName());
      }
    }
    return methods;
  }

  private void checkSteps(List<StepMethod> methods) {
    Set<String> inSpec = new TreeSet<>();
    graph.actions().forEach(action -> inSpec.add(action.name()));
    Map<String, StepMethod> inCode = new TreeMap<>();
    methods.forEach(method -> inCode.put(method.action(), method));
    String code =
        binding.code().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    for (String action : inSpec) {
      if (!inCode.containsKey(action)) {
        throw new BindingError(
            "%s.tla has the action %s, and no method of %s is a @Step(\"%s\"): annotate the one that takes it"
                .formatted(binding.module(), action, code, action));
      }
    }
    inCode.forEach(
        (action, method) -> {
          if (!inSpec.contains(action)) {
            throw new BindingError(
                "%s is a @Step(\"%s\"), and %s.tla has no such action: correct the name, or leave its class out of the binding"
                    .formatted(method, action, binding.module()));
          }
        });
  }

  private void checkDescription() {
    Set<String> actions = new HashSet<>();
    graph.actions().forEach(action -> actions.add(action.name()));
    Set<String> described = new TreeSet<>(description.steps().keySet());
    described.addAll(description.ownSteps().keySet());
    described.addAll(description.operations().keySet());
    for (String action : described) {
      if (!actions.contains(action)) {
        throw new BindingError(
            "the binding says how %s begins, and %s.tla has no such action: correct the name"
                .formatted(action, binding.module()));
      }
    }
    for (String variable : graph.variables()) {
      if (!description.variables().containsKey(variable)) {
        throw new BindingError(
            "%s.tla has the variable %s, and the binding no projection for it: add variable(\"%s\", …)"
                .formatted(binding.module(), variable, variable));
      }
    }
    for (String variable : description.variables().keySet()) {
      if (!graph.variables().contains(variable)) {
        throw new BindingError(
            "the binding has a projection for %s, and %s.tla has no such variable: remove it"
                .formatted(variable, binding.module()));
      }
    }
  }

  /** An action's arguments as the system's own objects. */
  Object[] arguments(int action, Map<Value, Object> objects) {
    List<Value> values = graph.actions().get(action).arguments();
    Object[] arguments = new Object[values.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = objects.get(values.get(i));
    }
    return arguments;
  }
}
