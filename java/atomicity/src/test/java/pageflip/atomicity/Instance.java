package pageflip.atomicity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import pageflip.weaver.StepMethod;

/** One instance of a small system, with its objects that have steps, in a fixed order. */
final class Instance {
  private final SmallSystem system;
  private final List<Object> receivers = new ArrayList<>();

  Instance(SmallSystem system) {
    this.system = system;
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    system.roots().forEach(root -> find(root, seen));
  }

  SmallSystem system() {
    return system;
  }

  /** Takes a step: what it returned, as far as that says whether it refused. */
  String take(Call call) {
    Object[] arguments = arguments(call);
    return take(call.method(), receivers.get(call.receiver()), arguments);
  }

  /** The step, ready to be taken. */
  Supplier<String> ready(Call call) {
    Object receiver = receivers.get(call.receiver());
    Object[] arguments = arguments(call);
    return () -> take(call.method(), receiver, arguments);
  }

  private static String take(Method method, Object receiver, Object[] arguments) {
    try {
      Object result = method.invoke(receiver, arguments);
      if (method.getReturnType() == void.class) {
        return "done";
      }
      return result == null || result == Boolean.FALSE ? "refused" : "done";
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException complaint) {
        return complaint.getClass().getSimpleName();
      }
      throw new IllegalStateException(thrown.getCause());
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Object[] arguments(Call call) {
    Class<?>[] types = call.method().getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = system.values(types[i]).get(call.arguments().get(i));
    }
    return arguments;
  }

  /** Every step of every object that somebody takes, with all arguments. */
  List<Call> calls(Predicate<StepMethod> taken) {
    List<Call> calls = new ArrayList<>();
    for (int receiver = 0; receiver < receivers.size(); receiver++) {
      for (Shape.Stepped stepped : Shape.of(receivers.get(receiver).getClass()).steps()) {
        if (taken.test(stepped.step())) {
          add(calls, stepped.step(), stepped.method(), receiver, List.of());
        }
      }
    }
    return calls;
  }

  private void add(
      List<Call> calls, StepMethod step, Method method, int receiver, List<Integer> arguments) {
    Class<?>[] types = method.getParameterTypes();
    if (arguments.size() == types.length) {
      calls.add(
          new Call(step, method, receiver, arguments, name(step, receiver, types, arguments)));
      return;
    }
    int values = system.values(types[arguments.size()]).size();
    for (int value = 0; value < values; value++) {
      List<Integer> more = new ArrayList<>(arguments);
      more.add(value);
      add(calls, step, method, receiver, List.copyOf(more));
    }
  }

  private String name(StepMethod step, int receiver, Class<?>[] types, List<Integer> arguments) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      if (system.values(types[i]).size() > 1) {
        names.add(types[i].getSimpleName() + arguments.get(i));
      }
    }
    long others =
        receivers.stream().filter(r -> r.getClass() == receivers.get(receiver).getClass()).count();
    return (others > 1 ? receiver + "'s " : "") + step + names;
  }

  Object receiver(Call call) {
    return receivers.get(call.receiver());
  }

  /** Which of the objects that have steps this is; -1 if it is none. */
  int number(Object object) {
    for (int i = 0; i < receivers.size(); i++) {
      if (receivers.get(i) == object) {
        return i;
      }
    }
    return -1;
  }

  /** Objects that have steps, in the order of the fields that lead to them. */
  private void find(Object object, Set<Object> seen) {
    if (object == null || !seen.add(object)) {
      return;
    }
    if (object instanceof List<?> list) {
      list.forEach(element -> find(element, seen));
      return;
    }
    Shape shape = Shape.of(object.getClass());
    if (!shape.steps().isEmpty()) {
      receivers.add(object);
    }
    shape.references().forEach(field -> find(Shape.read(field, object), seen));
  }
}
