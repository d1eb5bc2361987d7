package pageflip.atomicity;

import java.util.List;

/**
 * A system that is small enough for every interleaving of two of its steps, in its initial state.
 * Each instance is new, and shares nothing with others.
 */
public interface SmallSystem {
  /** What leads to every object that has steps. */
  List<Object> roots();

  /** What may be passed for a parameter of this type, in a fixed order. */
  List<?> values(Class<?> type);

  /**
   * Who takes which step, and when. A line is
   *
   * <pre>{@code who stage -> next: Action Action}</pre>
   *
   * where {@code who} is {@code cpu}, the CPU that a step is called on or with; or the name of a
   * thread that there is one of; or, as in {@code fabric@Cpu}, of one for each object of a type; or
   * {@code anybody}, whose steps are never in order. Somebody is in a stage, at first in {@code
   * user}, and in the next when the step has not refused; without {@code -> next} he stays. An
   * action after {@code =} is taken only with the arguments of the step by which the stage was
   * entered. {@code Class.method} serves in place of an action, where several classes take it. A
   * line {@code unused: Class.method} names what others take here.
   */
  List<String> threads();
}
