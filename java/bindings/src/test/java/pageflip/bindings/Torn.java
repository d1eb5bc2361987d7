package pageflip.bindings;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongBinaryOperator;

/**
 * What a read-modify-write is where it was not made atomic: a read and a write, and others may come
 * in between. {@link Fault#torn} puts these in the place of the JDK's.
 */
public final class Torn {
  private static final long BETWEEN = 20_000; // nanoseconds

  private Torn() {}

  /** In the place of {@link AtomicLong#getAndAccumulate}. */
  public static long getAndAccumulate(AtomicLong word, long operand, LongBinaryOperator operator) {
    long read = word.get();
    LockSupport.parkNanos(BETWEEN);
    word.set(operator.applyAsLong(read, operand));
    return read;
  }

  /** In the place of {@link AtomicLongArray#getAndAccumulate}. */
  public static long getAndAccumulate(
      AtomicLongArray words, int index, long operand, LongBinaryOperator operator) {
    long read = words.get(index);
    LockSupport.parkNanos(BETWEEN);
    words.set(index, operator.applyAsLong(read, operand));
    return read;
  }
}
