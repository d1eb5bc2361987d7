package pageflip.atomicity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Two steps that are taken at once, and how the system comes to where that may be.
 *
 * @param start makes the system
 * @param before what is taken before, one after the other
 * @param first one of the two
 * @param second the other
 * @param close whether their order can be seen, or they change the same place
 */
record Meeting(
    Supplier<Instance> start, List<Call> before, Call first, Call second, boolean close) {
  /** The two steps, without their arguments. */
  String pair() {
    String one = first.step().toString();
    String other = second.step().toString();
    return one.compareTo(other) <= 0 ? one + " and " + other : other + " and " + one;
  }

  /** The system, where both steps may be taken. */
  Instance ready() {
    Instance instance = start.get();
    before.forEach(instance::take);
    return instance;
  }

  /** What may come of it: results and state of one order, and of the other. */
  Set<String> linear() {
    Instance one = ready();
    String first = one.take(this.first);
    String second = one.take(this.second);
    Instance other = ready();
    String secondBefore = other.take(this.second);
    String firstAfter = other.take(this.first);
    Set<String> outcomes = new HashSet<>();
    outcomes.add(outcome(first, second, one));
    outcomes.add(outcome(firstAfter, secondBefore, other));
    return outcomes;
  }

  static String outcome(String first, String second, Instance instance) {
    return first + " " + second + "\n" + Fingerprint.of(instance);
  }

  @Override
  public String toString() {
    return first + " against " + second + " after " + before;
  }
}
