package pageflip.step;

/**
 * What woven code calls around each step.
 *
 * <p>Each thread has a listener of its own, so that several runs can go on side by side. A thread
 * without one runs as if it were not woven.
 */
public final class Steps {
  private static final ThreadLocal<StepListener> LISTENER = new ThreadLocal<>();

  private Steps() {}

  /** Makes {@code listener} hear of this thread's steps; null ends that. */
  public static void listen(StepListener listener) {
    if (listener == null) {
      LISTENER.remove();
    } else {
      LISTENER.set(listener);
    }
  }

  /** Called by woven code before a step; see {@link StepListener#before}. */
  public static boolean before(String action, Object receiver, Object[] arguments) {
    StepListener listener = LISTENER.get();
    return listener == null || listener.before(action, receiver, arguments);
  }

  /** Called by woven code after a step; see {@link StepListener#after}. */
  public static void after(String action, boolean happened) {
    StepListener listener = LISTENER.get();
    if (listener != null) {
      listener.after(action, happened);
    }
  }
}
