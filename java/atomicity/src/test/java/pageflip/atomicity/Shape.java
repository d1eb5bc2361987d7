package pageflip.atomicity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import pageflip.weaver.StepMethod;
import pageflip.weaver.Weaver;

/**
 * What a class of this project has, with what it inherits from others of it; any other class has
 * nothing.
 *
 * @param fields what is not static
 * @param steps the methods that are steps
 */
record Shape(List<Field> fields, List<Stepped> steps) {
  /** A method that is a step. */
  record Stepped(StepMethod step, Method method) {}

  private static final ClassValue<Shape> ALL =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          List<Field> fields = new ArrayList<>();
          List<Stepped> steps = new ArrayList<>();
          for (Class<?> part = type; isOurs(part); part = part.getSuperclass()) {
            fields.addAll(fieldsOf(part));
            steps.addAll(stepsOf(part));
          }
          return new Shape(List.copyOf(fields), List.copyOf(steps));
        }
      };

  static Shape of(Class<?> type) {
    return ALL.get(type);
  }

  private static boolean isOurs(Class<?> type) {
    return type != null
        && type.getName().startsWith("pageflip.")
        && !type.isHidden()
        && !type.isArray();
  }

  /** Those that lead to other objects. */
  List<Field> references() {
    return fields.stream().filter(field -> !field.getType().isPrimitive()).toList();
  }

  private static List<Field> fieldsOf(Class<?> type) {
    List<Field> fields =
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .toList();
    fields.forEach(field -> field.setAccessible(true));
    return fields;
  }

  private static List<Stepped> stepsOf(Class<?> type) {
    byte[] classFile = classFile(type);
    return Weaver.steps(classFile).stream()
        .map(step -> new Stepped(step, method(type, step, StepDescriptors.of(classFile))))
        .toList();
  }

  /** A name may be used again for what is no step. */
  private static Method method(Class<?> type, StepMethod step, Set<String> descriptors) {
    List<Method> methods =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getName().equals(step.method()) && !method.isBridge())
            .filter(method -> descriptors.contains(StepDescriptors.of(method)))
            .toList();
    if (methods.size() != 1) {
      throw new AssertionError(step + " is not one method but " + methods);
    }
    methods.get(0).setAccessible(true);
    return methods.get(0);
  }

  private static byte[] classFile(Class<?> type) {
    String path = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Object read(Field field, Object object) {
    try {
      return field.get(object);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
