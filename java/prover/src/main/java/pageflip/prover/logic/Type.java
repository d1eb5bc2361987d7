package pageflip.prover.logic;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What kind of value an expression has. TLA+ has no types; the fragment that is proved does. */
public sealed interface Type {
  /** Whether some value in it can be of any type: nothing is known of it but that it is absent. */
  default boolean isVague() {
    return false;
  }

  /** A Boolean. */
  record Truth() implements Type {
    @Override
    public String toString() {
      return "BOOLEAN";
    }
  }

  /** A string. */
  record Text() implements Type {
    @Override
    public String toString() {
      return "a string";
    }
  }

  /**
   * An element of a constant set, or the absence of one.
   *
   * @param set the name of the constant
   */
  record Atoms(String set) implements Type {
    @Override
    public String toString() {
      return set;
    }
  }

  /** A function whose domain is all of {@code from}. */
  record Functions(Type from, Type to) implements Type {
    @Override
    public boolean isVague() {
      return from.isVague() || to.isVague();
    }

    @Override
    public String toString() {
      return "[%s -> %s]".formatted(from, to);
    }
  }

  /** A set. */
  record Sets(Type elements) implements Type {
    @Override
    public boolean isVague() {
      return elements.isVague();
    }

    @Override
    public String toString() {
      return "SUBSET " + elements;
    }
  }

  /** A record, or the absence of one. */
  record Records(SortedMap<String, Type> fields) implements Type {
    @Override
    public boolean isVague() {
      return fields.values().stream().anyMatch(Type::isVague);
    }

    @Override
    public String toString() {
      return fields.entrySet().stream()
          .map(field -> field.getKey() + " : " + field.getValue())
          .collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /** A tuple. */
  record Tuples(List<Type> parts) implements Type {
    @Override
    public boolean isVague() {
      return parts.stream().anyMatch(Type::isVague);
    }

    @Override
    public String toString() {
      return parts.stream().map(Type::toString).collect(Collectors.joining(" \\X "));
    }
  }

  /** What an absent value is, and an element of a set that has none: of any type. */
  record Anything() implements Type {
    @Override
    public boolean isVague() {
      return true;
    }

    @Override
    public String toString() {
      return "nothing";
    }
  }
}
