package pageflip.conformance.bound;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pageflip.conformance.binding.ActionBinding;
import pageflip.conformance.binding.ActionKind;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.binding.DomainBinding;
import pageflip.conformance.binding.Stages;
import pageflip.conformance.graph.Action;
import pageflip.conformance.graph.StateGraph;
import pageflip.conformance.value.Value;
import pageflip.weaver.StepMethod;

/** Whether a binding fits the specification, before anything runs. */
final class BindingCheck<S> {
  private final String specification;
  private final StateGraph graph;
  private final Binding<S> binding;
  private final Description<S> description;
  private final Constants constants;
  private final Map<String, Action> examples = new LinkedHashMap<>(); // by name of the action
  private final Map<String, Set<Value>> members = new HashMap<>(); // by domain

  BindingCheck(StateGraph graph, Binding<S> binding, Description<S> description) {
    this.specification = binding.module() + ".tla";
    this.graph = graph;
    this.binding = binding;
    this.description = description;
    this.constants = new Constants(graph.constants());
    graph.actions().forEach(action -> examples.putIfAbsent(action.name(), action));
  }

  /**
   * Returns if it fits.
   *
   * @param methods the step methods of the binding's code
   * @throws BindingError if it does not, with what to do
   */
  void check(List<StepMethod> methods) {
    checkMethods(methods);
    checkNames();
    checkThreads();
    checkVariables();
    checkDomains();
    graph.actions().forEach(this::checkArguments);
    checkContinuations();
    description.variables().forEach(this::checkStages);
  }

  private void checkMethods(List<StepMethod> methods) {
    Map<String, StepMethod> inCode = new TreeMap<>();
    for (StepMethod method : methods) {
      StepMethod other = inCode.put(method.action(), method);
      if (other != null && other.refusable() != method.refusable()) {
        throw error(
            "%s and %s are both a @Step(\"%s\"), and only %s can refuse: let both return boolean, or neither",
            other, method, method.action(), method.refusable() ? method : other);
      }
    }
    String code =
        binding.code().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    examples.keySet().stream()
        .filter(action -> !inCode.containsKey(action))
        .sorted()
        .findFirst()
        .ifPresent(
            action -> {
              throw error(
                  "%s has the action %s, and no method of %s is a @Step(\"%s\"): annotate the one that takes it",
                  specification, action, code, action);
            });
    inCode.forEach(
        (action, method) -> {
          if (!examples.containsKey(action)) {
            throw error(
                "%s is a @Step(\"%s\"), and %s has no such action: correct the name, or leave its class out of the binding",
                method, action, specification);
          }
        });
  }

  private void checkNames() {
    for (String action : description.actions().keySet()) {
      if (!examples.containsKey(action)) {
        throw error(
            "the binding says how %s begins, and %s has no such action: correct the name",
            action, specification);
      }
    }
  }

  private void checkThreads() {
    description
        .threads()
        .forEach(
            (step, thread) -> {
              ActionBinding<S> bound = description.actions().get(step);
              if (bound == null || bound.kind() != ActionKind.STEP) {
                throw error(
                    "the binding has the thread %s take %s, and describes no such step: add step(\"%s\", …), or take it out of thread(…)",
                    thread.name(), step, step);
              }
            });
  }

  private void checkVariables() {
    for (String variable : graph.variables()) {
      if (!description.variables().containsKey(variable)) {
        throw error(
            "%s has the variable %s, and the binding no projection for it: add variable(\"%s\", …)",
            specification, variable, variable);
      }
    }
    for (String variable : description.variables().keySet()) {
      if (!graph.variables().contains(variable)) {
        throw error(
            "the binding has a projection for %s, and %s has no such variable: remove it",
            variable, specification);
      }
    }
  }

  private void checkDomains() {
    for (DomainBinding<S> bound : description.domains()) {
      String name = bound.domain().name();
      if (!constants.has(name)) {
        throw error(
            "the binding has the domain %s, and %s has no such constant: correct the name",
            name, specification);
      }
      members.put(name, new HashSet<>(constants.members(name)));
    }
    for (ActionBinding<S> action : description.actions().values()) {
      action.parameters().forEach(domain -> checkDeclared(domain, action.action()));
    }
  }

  private void checkDeclared(Domain<?> used, String where) {
    Domain<?> declared =
        description.domains().stream()
            .<Domain<?>>map(DomainBinding::domain)
            .filter(domain -> domain.name().equals(used.name()))
            .findFirst()
            .orElseThrow(
                () ->
                    error(
                        "%s ranges over the domain %s, and the binding does not say which objects are in it: add domain(…, s -> …)",
                        where, used));
    if (!declared.equals(used)) {
      throw error(
          "%s takes the domain %s for objects of %s, and the binding fills it with objects of %s: use the same Domain",
          where, used, used.type().getName(), declared.type().getName());
    }
  }

  private void checkArguments(Action action) {
    ActionBinding<S> bound = description.actions().get(action.name());
    if (bound == null) {
      checkContinuation(action);
      return;
    }
    List<Domain<?>> parameters = bound.parameters();
    if (parameters.size() != action.arguments().size()) {
      throw error(
          "the binding gives %s %s arguments, %s, and in %s it has %s, as in %s: let them agree",
          action.name(),
          parameters.size(),
          parameters,
          specification,
          action.arguments().size(),
          action);
    }
    for (int i = 0; i < parameters.size(); i++) {
      Value argument = action.arguments().get(i);
      if (!members.get(parameters.get(i).name()).contains(argument)) {
        throw error(
            "argument %s of %s is in %s by the binding, and %s has %s: correct the domain",
            i + 1, action.name(), parameters.get(i), specification, action);
      }
    }
  }

  private void checkContinuation(Action action) {
    if (action.arguments().isEmpty()) {
      throw error(
          "the binding does not say how %s comes about, and it has no argument whose operation could come to it: add step(\"%s\", …)",
          action.name(), action.name());
    }
    for (Value argument : action.arguments()) {
      if (members.values().stream().noneMatch(domain -> domain.contains(argument))) {
        throw error(
            "the action %s has an argument that no object stands for: add a domain that has it",
            action);
      }
    }
  }

  /** Somebody's operation must come to it. */
  private void checkContinuations() {
    Set<Value> processes = new HashSet<>();
    for (Action action : graph.actions()) {
      ActionBinding<S> bound = description.actions().get(action.name());
      if (bound != null && bound.kind() == ActionKind.OPERATION) {
        processes.add(action.arguments().get(0));
      }
    }
    for (Action action : graph.actions()) {
      if (!description.actions().containsKey(action.name())
          && !processes.contains(action.arguments().get(0))) {
        throw error(
            "the binding does not say how %s comes about, and %s has no operation: add step(\"%s\", …), or the operation that comes to it",
            action, action.arguments().get(0), action.name());
      }
    }
  }

  private void checkStages(String variable, Description.Projection<S> projection) {
    if (!(projection instanceof Stages<S, ?> stages)) {
      return;
    }
    checkDeclared(stages.processes(), "the variable " + variable);
    if (!stages.isComplete()) {
      throw error(
          "the stages of %s do not say where a process is that is in none: add at(\"…\")",
          variable);
    }
    for (String step : stages.steps()) {
      Action example = examples.get(step);
      if (example == null) {
        throw error(
            "the stages of %s have a step %s, and %s has no such action: correct the name",
            variable, step, specification);
      }
      List<Value> arguments = example.arguments();
      if (arguments.isEmpty()
          || !members.get(stages.processes().name()).contains(arguments.get(0))) {
        throw error(
            "the stages of %s are those of %s, and %s, as in %s, is a step of something else: remove it",
            variable, stages.processes(), step, example);
      }
      if (arguments.size() < stages.argumentsNeeded(step)) {
        throw error(
            "the stages of %s take argument %s of %s, which has %s: correct the index, counted from 0",
            variable, stages.argumentsNeeded(step) - 1, step, arguments.size());
      }
    }
  }

  private static BindingError error(String line, Object... what) {
    return new BindingError(line.formatted(what));
  }
}
