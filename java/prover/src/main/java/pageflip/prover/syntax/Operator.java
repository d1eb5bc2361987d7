package pageflip.prover.syntax;

import java.util.List;

/**
 * What a name stands for. Two operators are the same only if they are the same object: names may be
 * used again elsewhere.
 */
public sealed interface Operator {
  /** The name, as it stands in the module; definitions of an instance begin with its name. */
  String name();

  /**
   * An operator of TLA+ itself.
   *
   * @param name as SANY has it: {@code \land}, {@code $ConjList}, {@code $BoundedExists}
   */
  record BuiltIn(String name) implements Operator {}

  /**
   * An operator whose definition cannot be followed.
   *
   * @param what its kind, for a message
   */
  record Foreign(String name, String what) implements Operator {}

  /** A constant of a module, or a variable. */
  final class Declared implements Operator {
    private final String name;
    private final boolean variable;
    private final int arity;
    private final Place place;

    /** A declaration with {@code arity} parameters, which no variable has. */
    public Declared(String name, boolean variable, int arity, Place place) {
      this.name = name;
      this.variable = variable;
      this.arity = arity;
      this.place = place;
    }

    @Override
    public String name() {
      return name;
    }

    /** Whether it is a variable. */
    public boolean isVariable() {
      return variable;
    }

    /** How many parameters it has. */
    public int arity() {
      return arity;
    }

    /** Where it is declared. */
    public Place place() {
      return place;
    }
  }

  /** A name that is bound by a definition's head, a quantifier, or an EXCEPT, as {@code @}. */
  final class Parameter implements Operator {
    private final String name;
    private final int arity;

    /** A parameter which is itself applied to {@code arity} arguments. */
    public Parameter(String name, int arity) {
      this.name = name;
      this.arity = arity;
    }

    @Override
    public String name() {
      return name;
    }

    /** How many arguments it is applied to: 0, unless it stands for an operator. */
    public int arity() {
      return arity;
    }
  }

  /** A definition. */
  final class Definition implements Operator {
    private final String name;
    private final List<Parameter> parameters;
    private final Expression body;
    private final Place place;

    /** A definition {@code name(parameters) == body}. */
    public Definition(String name, List<Parameter> parameters, Expression body, Place place) {
      this.name = name;
      this.parameters = List.copyOf(parameters);
      this.body = body;
      this.place = place;
    }

    @Override
    public String name() {
      return name;
    }

    /** Its parameters. */
    public List<Parameter> parameters() {
      return parameters;
    }

    /** What it says. */
    public Expression body() {
      return body;
    }

    /** Where it stands. */
    public Place place() {
      return place;
    }

    /** Whether it has no parameters: its name is then a formula, or a value. */
    public boolean isPlain() {
      return parameters.isEmpty();
    }
  }
}
