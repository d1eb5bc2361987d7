package pageflip.conformance.binding;

import java.util.Objects;

/**
 * A constant set of a specification, over which parameters of actions and arguments of functions
 * range, with the Java type of the objects that stand for its members. Immutable; two domains are
 * equal if they have the same name and type.
 *
 * <pre>{@code
 * static final Domain<Cpu> CPU = Domain.of("CPU", Cpu.class);
 * }</pre>
 *
 * @param <T> the type of the objects
 */
public final class Domain<T> {
  private final String name;
  private final Class<T> type;

  private Domain(String name, Class<T> type) {
    this.name = name;
    this.type = type;
  }

  /**
   * The domain whose members are those of a constant.
   *
   * @param constant the name of a constant that is a set
   * @param type the type of the objects; {@link Description#domain} says which objects they are
   */
  public static <T> Domain<T> of(String constant, Class<T> type) {
    return new Domain<>(constant, type);
  }

  /** The name of the constant. */
  public String name() {
    return name;
  }

  /** The type of the objects that stand for the members. */
  public Class<T> type() {
    return type;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Domain<?> that && name.equals(that.name) && type == that.type;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type);
  }

  @Override
  public String toString() {
    return name;
  }
}
