package pageflip.conformance.replay;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import pageflip.conformance.binding.View;
import pageflip.conformance.graph.Action;
import pageflip.conformance.value.Value;
import pageflip.step.Steps;

/**
 * One system, and what is under way in it. Used by one conductor thread; actors run only when it
 * gives them the turn.
 */
final class Replay<S> implements View {
  private record Named(Value name, int id) {}

  private record Members(Value[] names, Object[] objects) {}

  private final Prepared<S> prepared;
  private final Party conductor;
  private final int core;
  private final Deque<Actor> idle;
  private final S system;
  private final Map<Object, Named> names = new Object2ObjectOpenHashMap<>();
  private final Map<Value, Object> objects = new HashMap<>();
  private final Map<String, Members> members = new HashMap<>();
  private final Map<Value, Actor.HeldOperation> underWay = new HashMap<>();
  private final Object[][] arguments;

  Replay(Prepared<S> prepared, Party conductor, int core, Deque<Actor> idle) {
    this.core = core;
    this.prepared = prepared;
    this.conductor = conductor;
    this.idle = idle;
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

  /** Brings an action about; whoever it belongs to may be in the middle of something. */
  Operation take(int id) {
    Value agent = prepared.agent[id];
    Actor.HeldOperation current = agent == null ? null : underWay.get(agent);
    if (current != null) {
      current.actor().resume(new Goal.Take(id));
      boolean ended = tidyUp(agent, current);
      if (!ended || current.outcome() != Outcome.NOT_OFFERED) {
        return current;
      }
    }
    return switch (prepared.manner[id]) {
      case STEP, OWN_STEP -> passBy(id);
      case CONTINUATION -> current != null ? current : new PassingOperation(this);
      case OPERATION -> begin(id, agent);
    };
  }

  private Operation begin(int id, Value agent) {
    Actor actor = idle.isEmpty() ? new Actor(conductor, core) : idle.pop();
    Actor.HeldOperation begun =
        actor.begin(
            this, new Goal.Take(id), () -> prepared.calls.get(id).on(system, arguments(id)));
    underWay.put(agent, begun);
    tidyUp(agent, begun);
    return begun;
  }

  private boolean tidyUp(Value agent, Actor.HeldOperation operation) {
    if (operation.ended()) {
      underWay.remove(agent);
      idle.push(operation.actor());
      return true;
    }
    return false;
  }

  private Object[] arguments(int id) {
    if (arguments[id] == null) {
      arguments[id] = prepared.arguments(id, objects);
    }
    return arguments[id];
  }

  /** Tries an action on the conductor's own thread, where it has to be over in one step. */
  private Operation passBy(int id) {
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

  /**
   * Lets the operations that are under way come to everything they can come to, and tries what is
   * not allowed; returns the operation that took something, or null.
   */
  Operation tryForbiddenUnderWay(BitSet allowed) {
    for (Value agent : List.copyOf(underWay.keySet())) {
      Actor.HeldOperation operation = underWay.get(agent);
      operation.actor().resume(new Goal.TryForbidden(allowed));
      tidyUp(agent, operation);
      if (operation.outcome() == Outcome.FORBIDDEN_OFFERED
          || operation.outcome() == Outcome.THREW) {
        return operation;
      }
    }
    return null;
  }

  /** Tries an action that is not allowed, if its agent could begin it; null if it could not. */
  Operation tryForbidden(int id) {
    if (prepared.manner[id] == Prepared.Manner.CONTINUATION
        || prepared.agent[id] != null && underWay.containsKey(prepared.agent[id])) {
      return null;
    }
    return passBy(id);
  }

  void abandon() {
    for (Actor.HeldOperation operation : underWay.values()) {
      operation.actor().resume(new Goal.Abandon());
      idle.push(operation.actor());
    }
    underWay.clear();
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

  static Deque<Actor> noActors() {
    return new ArrayDeque<>();
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
