package pageflip.step;

/**
 * Hears of every step that a thread of woven code is about to take, and of its outcome.
 *
 * <p>Both methods are called on the thread that takes the step. A listener may hold the thread up
 * for as long as it likes.
 */
public interface StepListener {
  /**
   * A step is about to be taken.
   *
   * @param action the name in {@link Step}
   * @param receiver the object the method is called on, or null if it is static
   * @param arguments the method's arguments, boxed
   * @return whether to take it; {@code false} makes it refuse without running, which only a step
   *     that can refuse does
   */
  boolean before(String action, Object receiver, Object[] arguments);

  /**
   * The step that {@link #before} let through has returned.
   *
   * @param happened false if it refused
   */
  void after(String action, boolean happened);
}
