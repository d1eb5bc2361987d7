package pageflip.conformance.binding;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;
import pageflip.conformance.value.Value;

/** What a projection has to work with besides the system itself. */
public interface View {
  /** The constant that stands for an object; the constant {@code None} for null. */
  Value name(Object object);

  /**
   * The function that gives, for each member of a constant set, what {@code result} makes of it.
   */
  <T> Value each(String constant, Function<T, Value> result);

  /** The set of the members of a constant set whose objects satisfy {@code condition}. */
  <T> Value those(String constant, Predicate<T> condition);

  /**
   * The latest of {@code actions} that the operation which {@code agent} is in has taken, or null
   * if it has taken none or is in none: the program counter, as far as it is not in the data.
   */
  Taken latest(Object agent, Collection<String> actions);

  /**
   * A step that was taken.
   *
   * @param action its name
   * @param arguments its arguments
   */
  record Taken(String action, java.util.List<Value> arguments) {}
}
