package pageflip.conformance.binding;

import java.util.List;
import java.util.Map;
import pageflip.conformance.value.Value;

/** What a model gives for the constants of its specification. */
public final class Constants {
  private final Map<String, Value> values;

  /** The constants by name. */
  public Constants(Map<String, Value> values) {
    this.values = values;
  }

  /**
   * The value of one constant.
   *
   * @throws BindingError if the specification has no such constant
   */
  public Value get(String name) {
    Value value = values.get(name);
    if (value == null) {
      throw new BindingError(
          "the binding asks for the constant " + name + ", and the specification has none");
    }
    return value;
  }

  /** The members of a constant that is a set, in order. */
  public List<Value> members(String name) {
    if (get(name) instanceof Value.SetOf set) {
      return set.elements();
    }
    throw new BindingError(
        "the binding takes the constant " + name + " for a set, and the model gives " + get(name));
  }

  /** How many members a constant has that is a set. */
  public int size(String name) {
    return members(name).size();
  }

  /** What a constant that is a function gives for {@code argument}. */
  public Value apply(String name, Value argument) {
    if (get(name) instanceof Value.Fun function) {
      return function.apply(argument);
    }
    throw new BindingError(
        "the binding takes the constant " + name + " for a function, and it is " + get(name));
  }
}
