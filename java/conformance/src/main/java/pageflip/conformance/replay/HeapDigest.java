package pageflip.conformance.replay;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.Predicate;
import pageflip.conformance.binding.BindingError;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;

/**
 * The digest of everything that some objects lead to. Heaps of the same shape with the same values
 * in them have the same digest, wherever their objects lie in memory.
 *
 * <p>Objects are numbered as they are met, and met again they count by their number; records count
 * by what is in them. What a set or a map without an order of its own holds is summed up. Not
 * thread-safe.
 */
final class HeapDigest {
  private static final long PRIME = 0x9e3779b97f4a7c15L;

  private final Predicate<Field> leftOut;
  private final Map<Class<?>, List<Field>> fields = new HashMap<>();

  /**
   * @param leftOut says of a field that heaps which differ in it alone are the same
   */
  HeapDigest(Predicate<Field> leftOut) {
    this.leftOut = leftOut;
  }

  /** The digest of what {@code roots} lead to, in this order. */
  long of(Iterable<?> roots) {
    Heap heap = new Heap(new IdentityHashMap<>());
    long digest = 0;
    for (Object root : roots) {
      digest = mix(digest, heap.digest(root));
    }
    return digest;
  }

  private static long mix(long digest, long more) {
    long mixed = (digest ^ more) * PRIME;
    return mixed ^ mixed >>> 29;
  }

  private static long text(String text) {
    return mix(text.length(), text.hashCode());
  }

  /** The fields of a class and those above it, up to the library's. */
  private List<Field> fields(Class<?> type) {
    List<Field> known = fields.get(type);
    if (known == null) {
      known = new ArrayList<>();
      for (Class<?> at = type; at != null && !isOfLibrary(at); at = at.getSuperclass()) {
        for (Field field : at.getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers()) && !leftOut.test(field)) {
            field.setAccessible(true);
            known.add(field);
          }
        }
      }
      fields.put(type, known);
    }
    return known;
  }

  private static boolean isOfLibrary(Class<?> type) {
    return type.getName().startsWith("java.");
  }

  /** What was met of a heap so far. */
  private final class Heap {
    private final Map<Object, Integer> numbers;

    Heap(Map<Object, Integer> numbers) {
      this.numbers = numbers;
    }

    long digest(Object object) {
      if (object == null) {
        return 1;
      }
      Class<?> type = object.getClass();
      if (isValue(object)) {
        return mix(text(type.getName()), object.hashCode());
      }
      if (object instanceof Enum<?> constant) {
        return text(constant.name());
      }
      if (type.isRecord()) {
        return inside(object, type);
      }
      Integer met = numbers.get(object);
      if (met != null) {
        return mix(2, met);
      }
      numbers.put(object, numbers.size());
      return inside(object, type);
    }

    private boolean isValue(Object object) {
      return object instanceof Number
              && !(object instanceof AtomicInteger)
              && !(object instanceof AtomicLong)
              && !(object instanceof LongAdder)
          || object instanceof Boolean
          || object instanceof Character
          || object instanceof String
          || object instanceof StackTraceElement
          || object instanceof Value;
    }

    private long inside(Object object, Class<?> type) {
      if (type.isArray()) {
        return array(object);
      }
      if (!isOfLibrary(type)) {
        return object instanceof Constants ? 3 : ofFields(object, type);
      }
      if (object instanceof Map<?, ?> map) {
        return entries(map);
      }
      if (object instanceof Collection<?> collection) {
        return elements(collection);
      }
      return ofLibrary(object, type);
    }

    private long ofFields(Object object, Class<?> type) {
      long digest = type.isHidden() ? 4 : text(type.getName()); // a lambda has a name by chance
      for (Field field : fields(type)) {
        try {
          digest = mix(digest, digest(field.get(object)));
        } catch (IllegalAccessException closed) {
          throw new IllegalStateException("cannot read " + field, closed);
        }
      }
      return digest;
    }

    private long array(Object array) {
      if (array instanceof byte[] bytes) {
        return mix(bytes.length, Arrays.hashCode(bytes));
      }
      long digest = Array.getLength(array);
      for (int i = 0; i < Array.getLength(array); i++) {
        digest = mix(digest, digest(Array.get(array, i)));
      }
      return digest;
    }

    private long elements(Collection<?> collection) {
      boolean ordered =
          collection instanceof List<?>
              || collection instanceof Queue<?>
              || collection instanceof Deque<?>
              || collection instanceof SortedSet<?>
              || collection instanceof LinkedHashSet<?>;
      long digest = collection.size();
      for (Object element : collection) {
        digest = ordered ? mix(digest, digest(element)) : digest + apart(element);
      }
      return digest;
    }

    private long entries(Map<?, ?> map) {
      boolean ordered = map instanceof SortedMap<?, ?> || map instanceof LinkedHashMap<?, ?>;
      long digest = map.size();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        digest =
            ordered
                ? mix(mix(digest, digest(entry.getKey())), digest(entry.getValue()))
                : digest + apart(entry.getKey(), entry.getValue());
      }
      return digest;
    }

    /** Of objects that come in any order: what is new among them is met again later. */
    private long apart(Object... objects) {
      Heap beside = new Heap(new IdentityHashMap<>(numbers));
      long digest = 5;
      for (Object object : objects) {
        digest = mix(digest, beside.digest(object));
      }
      return digest;
    }

    private long ofLibrary(Object object, Class<?> type) {
      if (object instanceof AtomicReference<?> reference) {
        return mix(6, digest(reference.get()));
      } else if (object instanceof Optional<?> optional) {
        return mix(7, digest(optional.orElse(null)));
      } else if (object instanceof AtomicInteger
          || object instanceof AtomicLong
          || object instanceof LongAdder
          || object instanceof AtomicBoolean
          || object instanceof AtomicLongArray
          || object instanceof AtomicIntegerArray) {
        return text(object.toString());
      } else if (object instanceof AtomicReferenceArray<?> array) {
        long digest = array.length();
        for (int i = 0; i < array.length(); i++) {
          digest = mix(digest, digest(array.get(i)));
        }
        return digest;
      } else if (object instanceof BitSet || object instanceof ByteBuffer) {
        return object.hashCode();
      } else if (object instanceof ByteArrayOutputStream bytes) {
        return array(bytes.toByteArray());
      } else if (type == Object.class
          || object instanceof Lock
          || object instanceof ReadWriteLock
          || object instanceof Thread) {
        return 8;
      }
      throw new BindingError(
          "the code keeps a %s, and the digest of a heap does not know what is in one: add it to HeapDigest, or say that the field is of no use"
              .formatted(type.getName()));
    }
  }
}
