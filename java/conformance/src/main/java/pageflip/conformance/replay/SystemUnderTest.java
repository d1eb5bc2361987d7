package pageflip.conformance.replay;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.binding.DomainBinding;
import pageflip.conformance.binding.View;
import pageflip.conformance.replay.ReplayThread.HeldOperation;
import pageflip.conformance.value.Value;
import pageflip.step.Steps;

/**
 * A system, and what of the specification is what in it. Used by one thread of a {@link
 * ReplayThreads} at a time.
 */
final class SystemUnderTest<S> implements View {
  private record Named(Value name, int id) {}

  private record Members(Value[] names, Object[] objects) {}

  private final BoundGraph<S> bound;
  private final S system;
  private final OperationsUnderWay operations = new OperationsUnderWay();
  private final Map<Object, Named> names = new Object2ObjectOpenHashMap<>();
  private final Map<Value, Object> objects = new HashMap<>();
  private final Map<String, Members> members = new HashMap<>(); // by domain
  private final Object[][] arguments; // by action; null until they are needed

  SystemUnderTest(BoundGraph<S> bound) {
    this.bound = bound;
    this.system = bound.binding.start(bound.constants);
    this.arguments = new Object[bound.graph.actions().size()][];
    bound.domains.forEach(this::nameMembers);
  }

  private void nameMembers(DomainBinding<S> binding) {
    Domain<?> domain = binding.domain();
    Value[] atoms = bound.members.get(domain.name());
    Object[] things = binding.objects().apply(system).toArray();
    if (things.length != atoms.length) {
      throw new BindingError(
          "the binding has %s objects for %s, which has %s members in this model: give one for each"
              .formatted(things.length, domain, atoms.length));
    }
    for (int i = 0; i < atoms.length; i++) {
      Named named = new Named(atoms[i], bound.memberIds.get(atoms[i]));
      Named before = names.put(domain.type().cast(things[i]), named);
      if (before != null && before.id() != named.id()) {
        throw new BindingError(
            "the same object stands for %s and for %s, as %s: give each an object of its own"
                .formatted(before.name(), named.name(), things[i]));
      }
      objects.put(atoms[i], things[i]);
    }
    members.put(domain.name(), new Members(atoms, things));
  }

  OperationsUnderWay operations() {
    return operations;
  }

  /** The system itself. */
  S root() {
    return system;
  }

  /** The objects that stand for constants, in the same order in each system. */
  List<Object> named() {
    List<Object> all = new ArrayList<>();
    bound.domains.forEach(d -> all.addAll(List.of(membersOf(d.domain()).objects())));
    return all;
  }

  // ---- steps that the code takes ------------------------------------------------------------

  /** The action that a step is: its name, and those of its arguments that have a name. */
  int identify(String name, Object receiver, Object[] stepArguments) {
    Integer nameId = bound.nameIds.get(name);
    long key = BoundGraph.startKey(nameId == null ? 0 : nameId);
    Named named = receiver == null ? null : names.get(receiver);
    if (named != null) {
      key = BoundGraph.extendKey(key, named.id());
    }
    for (Object argument : stepArguments) {
      named = argument == null ? null : names.get(argument);
      if (named != null) {
        key = BoundGraph.extendKey(key, named.id());
      }
    }
    int action = bound.action(key);
    if (action < 0) {
      throw new IllegalStateException(
          "the code takes a step that is no action of the specification: "
              + name
              + namesOf(receiver, stepArguments));
    }
    return action;
  }

  private List<Value> namesOf(Object receiver, Object[] stepArguments) {
    List<Value> found = new ArrayList<>();
    if (receiver != null && names.containsKey(receiver)) {
      found.add(names.get(receiver).name());
    }
    for (Object argument : stepArguments) {
      if (argument != null && names.containsKey(argument)) {
        found.add(names.get(argument).name());
      }
    }
    return found;
  }

  Taken taken(int action) {
    return bound.taken.get(action);
  }

  boolean canRefuse(String name) {
    return bound.refusable.contains(name);
  }

  boolean canRefuse(int action) {
    return canRefuse(taken(action).action());
  }

  // ---- calls --------------------------------------------------------------------------------

  /** Whether the process that an action belongs to is in an operation. */
  boolean isProcessBusy(int action) {
    return bound.process[action] != null && operations.isUnderWay(bound.process[action]);
  }

  /** Lets the operation that an action belongs to go on, to take the action. */
  HeldOperation resume(int action) {
    return operations.resume(bound.process[action], new Goal.Take(action));
  }

  /** Begins the operation whose first action this is, on a thread that has none. */
  HeldOperation begin(int action, ReplayThread thread) {
    HeldOperation operation = new HeldOperation(this, thread);
    operation.pursue(new Goal.Take(action));
    thread.assign(operation, () -> call(action));
    operations.begin(bound.process[action], operation);
    return operation;
  }

  /** Has the code take an action on the calling thread, where it is held nowhere. */
  Operation callInline(int action) {
    InlineOperation operation = new InlineOperation(this);
    operation.pursue(new Goal.Take(action));
    Steps.listen(operation);
    try {
      call(action);
    } catch (Abandoned unwound) {
      // it came to a second step
    } catch (Throwable failure) {
      operation.threw(failure);
    } finally {
      Steps.listen(null);
    }
    return operation;
  }

  private void call(int action) {
    if (arguments[action] == null) {
      arguments[action] = bound.arguments(action, objects);
    }
    bound.call(action, system, arguments[action]);
  }

  // ---- the state ----------------------------------------------------------------------------

  /** The first variable that is not as the node says, or -1. */
  int differing(int node) {
    for (int variable = 0; variable < bound.projections.size(); variable++) {
      if (!project(variable).equals(bound.graph.value(node, variable))) {
        return variable;
      }
    }
    return -1;
  }

  Value project(int variable) {
    return bound.projections.get(variable).of(system, this);
  }

  @Override
  public Value name(Object object) {
    if (object == null) {
      return bound.constants.get("None");
    }
    Named named = names.get(object);
    return named == null ? new Value.Text("unknown " + object) : named.name();
  }

  @Override
  public <T> Value function(Domain<T> domain, Function<? super T, Value> result) {
    Members of = membersOf(domain);
    Value[] results = new Value[of.names().length];
    for (int i = 0; i < results.length; i++) {
      results[i] = result.apply(domain.type().cast(of.objects()[i]));
    }
    return Value.function(of.names(), results);
  }

  @Override
  public <T> Value subset(Domain<T> domain, Predicate<? super T> condition) {
    Members of = membersOf(domain);
    List<Value> chosen = new ArrayList<>();
    for (int i = 0; i < of.names().length; i++) {
      if (condition.test(domain.type().cast(of.objects()[i]))) {
        chosen.add(of.names()[i]);
      }
    }
    return Value.setInOrder(chosen);
  }

  private Members membersOf(Domain<?> domain) {
    Members found = members.get(domain.name());
    if (found == null) {
      throw new BindingError(
          "a projection ranges over the domain %s, and the binding does not say which objects are in it: add domain(…, s -> …)"
              .formatted(domain));
    }
    return found;
  }

  @Override
  public Taken lastStep(Object process, Set<String> steps) {
    Named named = names.get(process);
    return named == null ? null : operations.lastStep(named.name(), steps);
  }
}
