package pageflip.step;

/**
 * Where woven code reports its steps, to the listener of the thread that takes them.
 *
 * <p>Each thread has a listener of its own, so that several systems can run side by side. In a
 * thread without one every step is taken. Thread-safe.
 */
public final class Steps {
  private static final ThreadLocal<StepListener> LISTENER = new ThreadLocal<>();

  private Steps() {}

  /** Sets the listener of the calling thread; null removes it. */
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
