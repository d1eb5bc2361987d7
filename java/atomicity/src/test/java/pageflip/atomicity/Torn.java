package pageflip.atomicity;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongBinaryOperator;
import java.util.function.UnaryOperator;

/** Exchanges that are none: a read, and then a write. A {@link Plant} puts them into the stack. */
public final class Torn {
  private Torn() {}

  public static long getAndAccumulate(AtomicLong word, long operand, LongBinaryOperator operator) {
    long before = word.get();
    word.set(operator.applyAsLong(before, operand));
    return before;
  }

  public static long getAndAccumulate(
      AtomicLongArray words, int index, long operand, LongBinaryOperator operator) {
    long before = words.get(index);
    words.set(index, operator.applyAsLong(before, operand));
    return before;
  }

  public static boolean compareAndSet(AtomicReference<Object> word, Object expected, Object next) {
    boolean same = word.get() == expected;
    if (same) {
      word.set(next);
    }
    return same;
  }

  public static Object getAndSet(AtomicReference<Object> word, Object next) {
    Object before = word.get();
    word.set(next);
    return before;
  }

  public static boolean compareAndSet(
      AtomicReferenceArray<Object> words, int index, Object expected, Object next) {
    boolean same = words.get(index) == expected;
    if (same) {
      words.set(index, next);
    }
    return same;
  }

  public static Object updateAndGet(
      AtomicReferenceArray<Object> words, int index, UnaryOperator<Object> operator) {
    Object after = operator.apply(words.get(index));
    words.set(index, after);
    return after;
  }

  public static Object putIfAbsent(Map<Object, Object> map, Object key, Object value) {
    Object before = map.get(key);
    if (before == null) {
      map.put(key, value);
    }
    return before;
  }
}
