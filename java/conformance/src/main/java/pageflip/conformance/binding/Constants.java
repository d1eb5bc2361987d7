package pageflip.conformance.binding;

import java.util.List;
import java.util.Map;
import pageflip.conformance.value.Value;

/**
 * What a model gives for the constants of its specification. Immutable.
 *
 * <p>Every method throws a {@link BindingError} if the specification has no such constant, or if
 * the model's value is of another kind.
 */
public final class Constants {
  private final Map<String, Value> values;

  /** The constants by name. */
  public Constants(Map<String, Value> values) {
    this.values = Map.copyOf(values);
  }

  /** Whether the specification has a constant of that name. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value of a constant. */
  public Value get(String name) {
    Value value = values.get(name);
    if (value == null) {
      throw new BindingError(
          "the binding asks for the constant " + name + ", and the specification has none");
    }
    return value;
  }

  /** A constant that is an integer. */
  public int number(String name) {
    return number(name, get(name));
  }

  /** A constant that is a string. */
  public String text(String name) {
    return text(name, get(name));
  }

  /** The members of a constant that is a set, in order. */
  public List<Value> members(String name) {
    if (get(name) instanceof Value.SetOf set) {
      return set.elements();
    }
    throw wrongKind(name, "a set", get(name));
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
    throw wrongKind(name, "a function", get(name));
  }

  /** The integer that a constant that is a function gives for {@code argument}. */
  public int applyNumber(String name, Value argument) {
    return number(name + "[" + argument + "]", apply(name, argument));
  }

  /** The string that a constant that is a function gives for {@code argument}. */
  public String applyText(String name, Value argument) {
    return text(name + "[" + argument + "]", apply(name, argument));
  }

  private static int number(String name, Value value) {
    if (value instanceof Value.Num number) {
      return number.number();
    }
    throw wrongKind(name, "a number", value);
  }

  private static String text(String name, Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    throw wrongKind(name, "a string", value);
  }

  private static BindingError wrongKind(String name, String kind, Value value) {
    return new BindingError(
        "the binding takes the constant %s for %s, and the model gives %s"
            .formatted(name, kind, value));
  }
}
