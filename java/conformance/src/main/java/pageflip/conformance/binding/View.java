package pageflip.conformance.binding;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import pageflip.conformance.value.Value;

/** What a projection has to work with besides the system itself. */
public interface View {
  /**
   * The member of a domain that an object stands for.
   *
   * @param object may be null, which stands for the constant {@code None}; one that stands for
   *     nothing gives a string that says so, which no specification has for a value
   * @throws BindingError if it is null and the specification has no {@code None}
   */
  Value name(Object object);

  /** The function on a domain that gives for each member what {@code result} says of its object. */
  <T> Value function(Domain<T> domain, Function<? super T, Value> result);

  /** The set of those members of a domain whose objects satisfy {@code condition}. */
  <T> Value subset(Domain<T> domain, Predicate<? super T> condition);

  /**
   * The last of {@code steps} that the operation of {@code process} has taken; null if it has taken
   * none of them, or if {@code process} is in no operation. {@link Stages} is a table of it.
   */
  Taken lastStep(Object process, Set<String> steps);

  /**
   * A step that was taken.
   *
   * @param action its name
   * @param arguments its arguments
   */
  record Taken(String action, List<Value> arguments) {}
}
