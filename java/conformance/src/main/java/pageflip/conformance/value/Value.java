package pageflip.conformance.value;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A value of a specification: immutable, and printed as TLA+ writes it.
 *
 * <p>Sets and functions keep their elements in one order, so that equal values are equal element by
 * element.
 */
public sealed interface Value extends Comparable<Value> {

  /** A model value: equal to itself only. */
  record Atom(String name) implements Value {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A string. */
  record Text(String text) implements Value {
    @Override
    public String toString() {
      return '"' + text + '"';
    }
  }

  /** An integer. */
  record Num(int number) implements Value {
    @Override
    public String toString() {
      return Integer.toString(number);
    }
  }

  /** A truth value. */
  record Bool(boolean truth) implements Value {
    @Override
    public String toString() {
      return truth ? "TRUE" : "FALSE";
    }
  }

  /** A finite set. */
  final class SetOf implements Value {
    private final Value[] elements;

    private SetOf(Value[] sorted) {
      this.elements = sorted;
    }

    /** Its elements, in order, each once. */
    public List<Value> elements() {
      return List.of(elements);
    }

    @Override
    public boolean equals(Object other) {
      return this == other || other instanceof SetOf that && Arrays.equals(elements, that.elements);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(elements);
    }

    @Override
    public String toString() {
      return Arrays.stream(elements)
          .map(Value::toString)
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** A function with a finite domain: a record if its domain is strings, a sequence if 1..n. */
  final class Fun implements Value {
    private final Value[] domain;
    private final Value[] results;

    private Fun(Value[] sortedDomain, Value[] results) {
      this.domain = sortedDomain;
      this.results = results;
    }

    /** Its domain, in order. */
    public List<Value> domain() {
      return List.of(domain);
    }

    /** What it gives for {@code argument}. */
    public Value apply(Value argument) {
      for (int i = 0; i < domain.length; i++) {
        if (domain[i].equals(argument)) {
          return results[i];
        }
      }
      throw new IllegalArgumentException(argument + " is not in the domain of " + this);
    }

    /** Whether it is a record: a function on strings. */
    public boolean isRecord() {
      return domain.length > 0 && Arrays.stream(domain).allMatch(Text.class::isInstance);
    }

    /** Whether it is a sequence: a function on 1..n, or on nothing. */
    public boolean isSequence() {
      return IntStream.range(0, domain.length).allMatch(i -> domain[i].equals(new Num(i + 1)));
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Fun that
              && Arrays.equals(results, that.results)
              && (domain == that.domain || Arrays.equals(domain, that.domain));
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(domain) + Arrays.hashCode(results);
    }

    @Override
    public String toString() {
      if (isSequence()) {
        return show("<<", ">>", i -> results[i].toString(), ", ");
      }
      if (isRecord()) {
        return show("[", "]", i -> ((Text) domain[i]).text() + " |-> " + results[i], ", ");
      }
      return show("(", ")", i -> domain[i] + " :> " + results[i], " @@ ");
    }

    private String show(
        String open, String close, java.util.function.IntFunction<String> entry, String between) {
      return IntStream.range(0, domain.length)
          .mapToObj(entry)
          .collect(Collectors.joining(between, open, close));
    }
  }

  /** Strings and model values by name, numbers by size; each kind of value by itself. */
  Comparator<Value> ORDER =
      Comparator.<Value>comparingInt(Value::rank)
          .thenComparing((left, right) -> compareWithinKind(left, right));

  @Override
  default int compareTo(Value other) {
    return ORDER.compare(this, other);
  }

  /** The set of {@code elements}. */
  static Value set(Collection<? extends Value> elements) {
    return new SetOf(elements.stream().sorted().distinct().toArray(Value[]::new));
  }

  /** The set of {@code elements}, which are in order, each once. */
  static Value setInOrder(List<? extends Value> elements) {
    return new SetOf(elements.toArray(Value[]::new));
  }

  /**
   * The function that gives {@code results[i]} for {@code domain[i]}.
   *
   * @param domain in order, each element once; kept, not copied
   */
  static Value function(Value[] domain, Value[] results) {
    return new Fun(domain, results);
  }

  /** The function that gives {@code results[i]} for {@code domain[i]}, in any order. */
  static Value functionUnsorted(Value[] domain, Value[] results) {
    Integer[] order = IntStream.range(0, domain.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparing(i -> domain[i]));
    return new Fun(
        Arrays.stream(order).map(i -> domain[i]).toArray(Value[]::new),
        Arrays.stream(order).map(i -> results[i]).toArray(Value[]::new));
  }

  /** The sequence of {@code elements}. */
  static Value sequence(List<? extends Value> elements) {
    return new Fun(
        IntStream.rangeClosed(1, elements.size()).mapToObj(Num::new).toArray(Value[]::new),
        elements.toArray(Value[]::new));
  }

  /** The sequence of {@code elements}. */
  static Value sequence(Value... elements) {
    return sequence(List.of(elements));
  }

  /** The record with these fields, given in any order. */
  static Value record(Field... fields) {
    Value[] names = new Value[fields.length];
    Value[] values = new Value[fields.length];
    boolean inOrder = true;
    for (int i = 0; i < fields.length; i++) {
      names[i] = fields[i].name();
      values[i] = fields[i].value();
      inOrder &= i == 0 || names[i - 1].compareTo(names[i]) < 0;
    }
    return inOrder ? new Fun(names, values) : functionUnsorted(names, values);
  }

  /** A field of a {@link #record}. */
  static Field field(String name, Value value) {
    return new Field(new Text(name), value);
  }

  /** A field of a record: its name and what it holds. */
  record Field(Text name, Value value) {}

  private static int rank(Value value) {
    if (value instanceof Bool) {
      return 0;
    } else if (value instanceof Num) {
      return 1;
    } else if (value instanceof Text) {
      return 2;
    } else if (value instanceof Atom) {
      return 3;
    } else {
      return value instanceof SetOf ? 4 : 5;
    }
  }

  private static int compareWithinKind(Value left, Value right) {
    if (left instanceof Num a && right instanceof Num b) {
      return Integer.compare(a.number(), b.number());
    }
    if (left instanceof Text a && right instanceof Text b) {
      return a.text().compareTo(b.text());
    }
    return left.toString().compareTo(right.toString());
  }
}
