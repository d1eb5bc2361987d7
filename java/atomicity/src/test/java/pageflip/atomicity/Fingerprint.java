package pageflip.atomicity;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Everything that a system has in its fields, as text. Two states are equal if nothing that the
 * code could ever read tells them apart: collections go by what is in them, records by their
 * components, and other objects of the stack by where they were first found.
 */
final class Fingerprint {
  private final Map<Object, Integer> known = new IdentityHashMap<>();

  private Fingerprint() {}

  static String of(Instance instance) {
    Fingerprint fingerprint = new Fingerprint();
    return instance.system().roots().stream()
        .map(fingerprint::of)
        .collect(Collectors.joining("\n"));
  }

  private String of(Object value) {
    if (value == null
        || value instanceof Number && value.getClass().getPackageName().startsWith("java")
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof String
        || value instanceof Enum<?>
        || value instanceof BitSet) {
      return String.valueOf(value);
    }
    if (value instanceof byte[] bytes) {
      return "bytes " + bytes.length + "/" + Arrays.hashCode(bytes);
    }
    if (value.getClass().isArray()) {
      return IntStream.range(0, Array.getLength(value))
          .mapToObj(i -> of(Array.get(value, i)))
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof AtomicReference<?> reference) {
      return of(reference.get());
    }
    if (value instanceof AtomicReferenceArray<?> array) {
      return IntStream.range(0, array.length())
          .mapToObj(i -> of(array.get(i)))
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof AtomicLongArray || value instanceof AtomicIntegerArray) {
      return value.toString();
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> of(entry.getKey()) + "=" + of(entry.getValue()))
          .sorted()
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof Set<?> set) {
      return set.stream().map(this::of).sorted().collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof Collection<?> collection) {
      return collection.stream().map(this::of).collect(Collectors.joining(",", "[", "]"));
    }
    Class<?> type = value.getClass();
    if (type.isHidden() || !type.getName().startsWith("pageflip.")) {
      return type.isHidden() ? "lambda" : type.getSimpleName();
    }
    if (!type.isRecord()) {
      Integer number = known.putIfAbsent(value, known.size());
      if (number != null) {
        return "#" + number;
      }
    }
    StringBuilder text = new StringBuilder(type.getSimpleName()).append('(');
    for (Field field : Shape.of(type).fields()) {
      text.append(field.getName()).append('=').append(of(Shape.read(field, value))).append(' ');
    }
    return text.append(')').toString();
  }
}
