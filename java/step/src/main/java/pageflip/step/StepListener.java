package pageflip.step;

/**
 * Is called before and after every step that a thread takes in woven code.
 *
 * <p>All methods are called on the thread that takes the step, and may block it. What they throw is
 * thrown at the caller of the step.
 *
 * <p>After each {@link #before} that returns true comes either {@link #after} or {@link #threw}. A
 * step that is called within another one is heard of in between, like any other: it is for the
 * listener to tell that as the error that it is.
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
   * The step has returned; not called if {@link #before} refused it.
   *
   * @param happened false if it refused
   */
  void after(String action, boolean happened);

  /**
   * The step has thrown, which its caller may catch.
   *
   * @param thrown what its caller is about to be thrown
   */
  void threw(String action, Throwable thrown);
}
