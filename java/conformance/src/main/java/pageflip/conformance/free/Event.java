package pageflip.conformance.free;

/**
 * One step of a thread, between its invocation and its response. Somewhere in between it took
 * effect, or, if it was refused, was not allowed.
 *
 * @param action its index in the graph's actions
 * @param happened false if it was refused
 * @param begin its invocation, in nanoseconds of {@link System#nanoTime}
 * @param end its response, likewise, or {@link #NEVER}
 */
public record Event(int action, boolean happened, long begin, long end) {
  /**
   * How far the clocks of two cores may be apart, in nanoseconds. Linux reads one monotonic clock
   * on all of them; this is ten times what reading it takes.
   */
  public static final long CLOCK_ERROR = 1_000;

  /** The end of a step that has no response: if it has taken effect, then at any time since. */
  public static final long NEVER = Long.MAX_VALUE - CLOCK_ERROR;

  /** Whether it has a response. */
  public boolean isOver() {
    return end != NEVER;
  }

  /** Whether this one was certainly over before {@code other}, of another thread, began. */
  public boolean precedes(Event other) {
    return end + CLOCK_ERROR < other.begin;
  }

  /** Whether the clock has both of them under way at once. */
  boolean overlaps(Event other) {
    return begin < other.end && other.begin < end;
  }

  Event withAction(int other) {
    return new Event(other, happened, begin, end);
  }

  Event withOutcome(boolean other) {
    return new Event(action, other, begin, end);
  }

  Event withoutResponse() {
    return new Event(action, happened, begin, NEVER);
  }

  Event at(long nanos) {
    return new Event(action, happened, nanos, nanos);
  }
}
