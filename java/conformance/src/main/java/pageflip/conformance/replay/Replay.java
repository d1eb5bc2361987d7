package pageflip.conformance.replay;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import pageflip.conformance.binding.View;
import pageflip.conformance.graph.Action;
import pageflip.conformance.value.Value;
import pageflip.step.Steps;

/** One system, and what is under way in it. Used by whichever thread has the turn. */
final class Replay<S> implements View {
  private record Named(Value name, int id) {}

  private record Members(Value[] names, Object[] objects) {}

  private final Prepared<S> prepared;
  private final S system;
  private final Map<Object, Named> names = new Object2ObjectOpenHashMap<>();
  private final Map<Value, Object> objects = new HashMap<>();
  private final Map<String, Members> members = new HashMap<>();
  private final Map<Value, Actor.HeldOperation> underWay = new LinkedHashMap<>();
  private final Object[][] arguments;

  Replay(Prepared<S> prepared) {
    this.prepared = prepared;
    this.system = prepared.binding.start(prepared.constants);
    prepared.description.constants().forEach(this::nameMembers);
    this.arguments = new Object[prepared.graph.actions().size()][];
  }

  private void nameMembers(String constant, Function<S, List<?>> objectsOf) {
    List<Value> atoms = prepared.constants.members(constant);
    List<?> things = objectsOf.apply(system);
    for (int i = 0; i < atoms.size(); i++) {
      names.put(things.get(i), new Named(atoms.get(i), prepared.atomIds.get(atoms.get(i))));
      objects.put(atoms.get(i), things.get(i));
    }
    members.put(constant, new Members(prepared.members.get(constant), things.toArray()));
  }

  // ---- what the code does -------------------------------------------------------------------

  int identify(String name, Object receiver, Object[] stepArguments) {
    Integer nameId = prepared.nameIds.get(name);
    long key = Prepared.startKey(nameId == null ? 0 : nameId);
    Named named = receiver == null ? null : names.get(receiver);
    if (named != null) {
      key = Prepared.extendKey(key, named.id());
    }
    for (Object argument : stepArguments) {
      named = argument == null ? null : names.get(argument);
      if (named != null) {
        key = Prepared.extendKey(key, named.id());
      }
    }
    int action = prepared.action(key);
    if (action < 0) {
      throw new IllegalStateException(
          "the code takes a step that is no action of the specification: "
              + name
              + describe(receiver, stepArguments));
    }
    return action;
  }

  private List<Value> describe(Object receiver, Object[] stepArguments) {
    List<Value> said = new ArrayList<>();
    if (receiver != null && names.containsKey(receiver)) {
      said.add(names.get(receiver).name());
    }
    for (Object argument : stepArguments) {
      if (argument != null && names.containsKey(argument)) {
        said.add(names.get(argument).name());
      }
    }
    return said;
  }

  Action action(int id) {
    return prepared.graph.actions().get(id);
  }

  boolean canRefuse(String name) {
    return prepared.refusable.contains(name);
  }

  boolean canRefuse(int id) {
    return canRefuse(action(id).name());
  }

  // ---- what the conductor does --------------------------------------------------------------

  /** The agents that are in an operation. */
  Set<Value> agents() {
    return underWay.keySet();
  }

  Actor.HeldOperation operation(Value agent) {
    return underWay.get(agent);
  }

  void begun(Value agent, Actor.HeldOperation operation) {
    underWay.put(agent, operation);
  }

  void ended(Actor.HeldOperation operation) {
    underWay.values().remove(operation);
  }

  /** What begins an action. */
  Runnable call(int id) {
    return () -> prepared.calls.get(id).on(system, arguments(id));
  }

  private Object[] arguments(int id) {
    if (arguments[id] == null) {
      arguments[id] = prepared.arguments(id, objects);
    }
    return arguments[id];
  }

  /** Tries an action on the calling thread, where it has to be over in one step. */
  Operation passBy(int id) {
    PassingOperation operation = new PassingOperation(this);
    operation.pursue(new Goal.Take(id));
    Steps.listen(operation);
    try {
      prepared.calls.get(id).on(system, arguments(id));
    } catch (Abandoned over) {
      // it came to a second step
    } catch (Throwable failure) {
      operation.threw(failure);
    } finally {
      Steps.listen(null);
    }
    return operation;
  }

  /** What an agent does that is in no operation and cannot begin what is asked of it. */
  Operation nothing() {
    return new PassingOperation(this);
  }

  /** The first variable that is not as the node says, or -1. */
  int differing(int node) {
    for (int variable = 0; variable < prepared.projections.size(); variable++) {
      if (!project(variable).equals(prepared.graph.value(node, variable))) {
        return variable;
      }
    }
    return -1;
  }

  Value project(int variable) {
    return prepared.projections.get(variable).of(system, this);
  }

  // ---- what projections ask -----------------------------------------------------------------

  @Override
  public Value name(Object object) {
    if (object == null) {
      return prepared.none;
    }
    Named named = names.get(object);
    return named == null ? new Value.Text("unknown " + object) : named.name();
  }

  @Override
  @SuppressWarnings("unchecked") // the binding says what the objects of a constant are
  public <T> Value each(String constant, Function<T, Value> result) {
    Members of = members.get(constant);
    Value[] results = new Value[of.names().length];
    for (int i = 0; i < results.length; i++) {
      results[i] = result.apply((T) of.objects()[i]);
    }
    return Value.function(of.names(), results);
  }

  @Override
  @SuppressWarnings("unchecked") // the binding says what the objects of a constant are
  public <T> Value those(String constant, Predicate<T> condition) {
    Members of = members.get(constant);
    List<Value> chosen = new ArrayList<>();
    for (int i = 0; i < of.names().length; i++) {
      if (condition.test((T) of.objects()[i])) {
        chosen.add(of.names()[i]);
      }
    }
    return Value.setInOrder(chosen);
  }

  @Override
  public Taken latest(Object agent, Collection<String> actions) {
    Actor.HeldOperation operation = underWay.get(name(agent));
    return operation == null ? null : operation.latest(actions);
  }

  /** An operation on the conductor's thread: it cannot hold. */
  private static final class PassingOperation extends Operation {
    private Outcome first;

    PassingOperation(Replay<?> replay) {
      super(replay);
    }

    @Override
    void hold() {
      if (first != null || super.outcome() != Outcome.REFUSED) {
        throw new Abandoned();
      }
      first = super.outcome();
      pursue(new Goal.Nothing());
    }

    @Override
    Outcome outcome() {
      return first == null ? super.outcome() : first;
    }
  }
}
