package pageflip.prover.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /** The type of a value. */
  static Type of(Value value) {
    if (value instanceof Value.Truth) {
      return new Type.Truth();
    } else if (value instanceof Value.Text) {
      return new Type.Text();
    } else if (value instanceof Value.Atom atom) {
      return atom.type();
    } else if (value instanceof Value.Mapping mapping) {
      return mapping.type();
    } else if (value instanceof Value.Collection set) {
      return new Type.Sets(set.elements());
    } else if (value instanceof Value.Record record) {
      SortedMap<String, Type> fields = new TreeMap<>();
      record.fields().forEach((name, field) -> fields.put(name, of(field)));
      return new Type.Records(fields);
    } else if (value instanceof Value.Tuple tuple) {
      return new Type.Tuples(tuple.parts().stream().map(Type::of).toList());
    }
    return new Type.Anything();
  }

  /**
   * The type that two values have in common.
   *
   * @throws Untranslatable if there is none
   */
  static Type join(Type one, Type other) {
    if (one instanceof Type.Anything) {
      return other;
    }
    if (other instanceof Type.Anything || one.equals(other)) {
      return one;
    }
    if (one instanceof Type.Sets a && other instanceof Type.Sets b) {
      return new Type.Sets(join(a.elements(), b.elements()));
    }
    if (one instanceof Type.Functions a && other instanceof Type.Functions b) {
      return new Type.Functions(join(a.from(), b.from()), join(a.to(), b.to()));
    }
    if (one instanceof Type.Tuples a
        && other instanceof Type.Tuples b
        && a.parts().size() == b.parts().size()) {
      List<Type> parts = new ArrayList<>();
      for (int n = 0; n < a.parts().size(); n++) {
        parts.add(join(a.parts().get(n), b.parts().get(n)));
      }
      return new Type.Tuples(parts);
    }
    if (one instanceof Type.Records a
        && other instanceof Type.Records b
        && a.fields().keySet().equals(b.fields().keySet())) {
      SortedMap<String, Type> fields = new TreeMap<>();
      a.fields().forEach((name, type) -> fields.put(name, join(type, b.fields().get(name))));
      return new Type.Records(fields);
    }
    throw new Untranslatable("%s and %s in one place".formatted(one, other));
  }
}
