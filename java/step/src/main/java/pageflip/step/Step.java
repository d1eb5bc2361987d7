package pageflip.step;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method as one atomic step of a specification.
 *
 * <p>A step either happens or is refused. A method that returns {@code boolean} says {@code false},
 * and one that returns a reference says {@code null}, when it was refused; a refused step has
 * changed nothing, and its caller must be ready for that. Any other method always happens.
 *
 * <p>The arguments of the action are those among the receiver and the method's arguments, in that
 * order, that denote a constant of the specification.
 *
 * <p>Without the weaver the annotation costs nothing.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Step {
  /** The name of the action, as the specification spells it. */
  String value();
}
