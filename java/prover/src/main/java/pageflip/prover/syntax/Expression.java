package pageflip.prover.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An expression. Its parts may be shared with other expressions, and whoever has to know one again
 * goes by which object it is.
 */
public sealed interface Expression {
  /** Where it begins. */
  Place place();

  /** What it depends on. */
  Level level();

  /** The expressions that it is made of. */
  List<Expression> parts();

  /**
   * An operator and what it is applied to.
   *
   * @param bounds of a quantifier, a comprehension, a CHOOSE or a function: its names and their
   *     sets; else none
   */
  record Application(
      Operator operator, List<Expression> arguments, List<Bound> bounds, Level level, Place place)
      implements Expression {
    /** Keeps copies. */
    public Application {
      arguments = List.copyOf(arguments);
      bounds = List.copyOf(bounds);
    }

    /** The name of the operator. */
    public String name() {
      return operator.name();
    }

    /** The {@code n}th argument, counted from 0. */
    public Expression argument(int n) {
      return arguments.get(n);
    }

    @Override
    public List<Expression> parts() {
      return Stream.concat(arguments.stream(), bounds.stream().map(Bound::set)).toList();
    }
  }

  /**
   * Names that range over a set.
   *
   * @param isTuple whether the names are the parts of a tuple, and the set one of tuples
   */
  record Bound(List<Operator.Parameter> names, boolean isTuple, Expression set) {
    /** Keeps a copy. */
    public Bound {
      names = List.copyOf(names);
    }
  }

  /** A string. */
  record Text(String content, Place place) implements Expression {
    @Override
    public Level level() {
      return Level.CONSTANT;
    }

    @Override
    public List<Expression> parts() {
      return List.of();
    }
  }

  /** A number. */
  record Numeral(int value, Place place) implements Expression {
    @Override
    public Level level() {
      return Level.CONSTANT;
    }

    @Override
    public List<Expression> parts() {
      return List.of();
    }
  }

  /** Definitions that hold in {@code body}. */
  record Let(List<Operator.Definition> definitions, Expression body, Place place)
      implements Expression {
    /** Keeps a copy. */
    public Let {
      definitions = List.copyOf(definitions);
    }

    @Override
    public Level level() {
      return body.level();
    }

    @Override
    public List<Expression> parts() {
      List<Expression> parts = new ArrayList<>();
      definitions.forEach(definition -> parts.add(definition.body()));
      parts.add(body);
      return parts;
    }
  }

  /** What an instance says: the body, in which other expressions stand for what it declares. */
  record Instance(List<Substitution> substitutions, Expression body, Place place)
      implements Expression {
    /** Keeps a copy. */
    public Instance {
      substitutions = List.copyOf(substitutions);
    }

    @Override
    public Level level() {
      return body.level();
    }

    @Override
    public List<Expression> parts() {
      List<Expression> parts = new ArrayList<>(List.of(body));
      substitutions.forEach(substitution -> parts.add(substitution.expression()));
      return parts;
    }
  }

  /** {@code declared <- expression}. */
  record Substitution(Operator declared, Expression expression) {}

  /** {@code [function EXCEPT !path = value, …]}. */
  record Except(Expression function, List<Change> changes, Level level, Place place)
      implements Expression {
    /** Keeps a copy. */
    public Except {
      changes = List.copyOf(changes);
    }

    @Override
    public List<Expression> parts() {
      List<Expression> parts = new ArrayList<>(List.of(function));
      for (Change change : changes) {
        parts.addAll(change.path());
        parts.add(change.value());
      }
      return parts;
    }
  }

  /**
   * One change of an EXCEPT.
   *
   * @param path arguments, and names of fields as strings
   * @param old what {@code @} is in {@code value}
   */
  record Change(List<Expression> path, Operator.Parameter old, Expression value) {
    /** Keeps a copy. */
    public Change {
      path = List.copyOf(path);
    }
  }

  /**
   * A CASE.
   *
   * @param other what stands after OTHER, or null
   */
  record Cases(List<Arm> arms, Expression other, Level level, Place place) implements Expression {
    /** Keeps a copy. */
    public Cases {
      arms = List.copyOf(arms);
    }

    @Override
    public List<Expression> parts() {
      List<Expression> parts = new ArrayList<>();
      for (Arm arm : arms) {
        parts.add(arm.condition());
        parts.add(arm.value());
      }
      if (other != null) {
        parts.add(other);
      }
      return parts;
    }
  }

  /** {@code condition -> value}. */
  record Arm(Expression condition, Expression value) {}

  /**
   * What has no value: the ASSUME and PROVE of a lemma, an operator as an argument.
   *
   * @param what it is, for a message
   */
  record Other(String what, List<Expression> parts, Level level, Place place)
      implements Expression {
    /** Keeps a copy. */
    public Other {
      parts = List.copyOf(parts);
    }
  }
}
