package pageflip.step;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that takes one action of a specification, atomically.
 *
 * <p>A step either happens or is refused. A method refuses by returning {@code false}, or {@code
 * null} where it returns a reference; it has then changed nothing, and its caller must be ready for
 * that. A method that returns anything else cannot refuse. To throw is not to refuse.
 *
 * <p>A step is one action, so no step is called in the course of another one: not by a method that
 * it calls, not by a callback or a constructor, not where an exception is handled, and not on
 * another thread. Where two steps have work in common, both call a method that is no step.
 *
 * <p>The arguments of the action are those among the receiver and the method's arguments, in that
 * order, that stand for a constant of the specification.
 *
 * <p>Without the weaver the annotation has no effect at run time.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Step {
  /** The name of the action, as the specification spells it. */
  String value();
}
