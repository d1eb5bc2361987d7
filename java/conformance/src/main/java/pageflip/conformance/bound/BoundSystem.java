package pageflip.conformance.bound;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.binding.DomainBinding;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.step.StepListener;
import pageflip.step.Steps;

/**
 * A system, and what of the specification is what in it. What it keeps itself does not change; it
 * is as safe for use by several threads as the system is.
 *
 * @param <S> the system under test
 */
public final class BoundSystem<S> implements View {
  /** Lets every step be taken: what it comes to is compared with the initial state. */
  private static final StepListener SETTING_UP =
      new StepListener() {
        @Override
        public boolean before(String action, Object receiver, Object[] arguments) {
          return true;
        }

        @Override
        public void after(String action, boolean happened) {}

        @Override
        public void threw(String action, Throwable thrown) {}
      };

  private record Named(Value name, int id) {}

  private record Members(Value[] names, Object[] objects) {}

  private final BoundGraph<S> bound;
  private final TakenSteps takenSteps;
  private final S system;
  private final Map<Object, Named> names = new Object2ObjectOpenHashMap<>();
  private final Map<Value, Object> objects = new HashMap<>();
  private final Map<String, Members> members = new HashMap<>(); // by domain

  /**
   * A new system, in the initial state.
   *
   * @param takenSteps how far operations have come, for the projections
   * @throws BindingError if its objects do not fit the constants
   */
  public BoundSystem(BoundGraph<S> bound, TakenSteps takenSteps) {
    this.bound = bound;
    this.takenSteps = takenSteps;
    Steps.listen(SETTING_UP);
    try {
      this.system = bound.binding().start(bound.constants);
      bound.domains.forEach(this::nameMembers);
    } finally {
      Steps.listen(null);
    }
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

  /** The system itself. */
  public S root() {
    return system;
  }

  /** The objects that stand for constants, in the same order in each system. */
  public List<Object> named() {
    return bound.domains.stream()
        .flatMap(binding -> Stream.of(membersOf(binding.domain()).objects()))
        .toList();
  }

  // ---- steps that the code takes ------------------------------------------------------------

  /** The action that a step is: its name, and those of its arguments that have a name; or -1. */
  public int identify(String name, Object receiver, Object[] stepArguments) {
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
    return bound.action(key);
  }

  /** A step as the specification writes it, if it has such an action. */
  public String describe(String name, Object receiver, Object[] stepArguments) {
    return namesOf(receiver, stepArguments).stream()
        .map(Value::toString)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  /** What those of the objects stand for that stand for something. */
  public List<Value> namesOf(Object receiver, Object[] stepArguments) {
    return Stream.concat(Stream.ofNullable(receiver), Stream.of(stepArguments))
        .map(object -> object == null ? null : names.get(object))
        .filter(Objects::nonNull)
        .map(Named::name)
        .toList();
  }

  /** The arguments of an action as the system's own objects. */
  public Object[] arguments(int action) {
    return bound.arguments(action, objects);
  }

  /** Has the code take an action, which may not be a continuation, with its {@link #arguments}. */
  public void call(int action, Object[] arguments) {
    bound.call(action, system, arguments);
  }

  // ---- the state ----------------------------------------------------------------------------

  /** The first variable that is not as the node says, or -1. */
  public int differing(int node) {
    for (int variable = 0; variable < bound.projections.size(); variable++) {
      if (!project(variable).equals(bound.graph().value(node, variable))) {
        return variable;
      }
    }
    return -1;
  }

  /** The value of a variable now. */
  public Value project(int variable) {
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
    return named == null ? null : takenSteps.last(named.name(), steps);
  }
}
