package pageflip.step;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where woven code reports its steps, to the listener of the thread that takes them.
 *
 * <p>Each thread has a listener of its own, so that several systems can run side by side. What a
 * thread without one does is reported to the listener of the code, if its class loader has one: it
 * hears of every step that nobody else hears of. Without that, too, every step is taken.
 * Thread-safe.
 */
public final class Steps {
  private static final ThreadLocal<StepListener> LISTENER = new ThreadLocal<>();
  private static final Map<ClassLoader, StepListener> ELSEWHERE = new ConcurrentHashMap<>();

  private Steps() {}

  /** Sets the listener of the calling thread; null removes it. */
  public static void listen(StepListener listener) {
    if (listener == null) {
      LISTENER.remove();
    } else {
      LISTENER.set(listener);
    }
  }

  /**
   * Sets who hears of the steps that threads without a listener take; null removes it.
   *
   * @param code the loader of the classes whose steps these are
   * @param listener is called by any number of threads at once
   */
  public static void listenElsewhere(ClassLoader code, StepListener listener) {
    if (listener == null) {
      ELSEWHERE.remove(code);
    } else {
      ELSEWHERE.put(code, listener);
    }
  }

  /**
   * Called by woven code before a step; see {@link StepListener#before}.
   *
   * @param code the class that declares the step
   */
  public static boolean before(Class<?> code, String action, Object receiver, Object[] arguments) {
    StepListener listener = listener(code);
    return listener == null || listener.before(action, receiver, arguments);
  }

  /** Called by woven code after a step; see {@link StepListener#after}. */
  public static void after(Class<?> code, String action, boolean happened) {
    StepListener listener = listener(code);
    if (listener != null) {
      listener.after(action, happened);
    }
  }

  /** Called by woven code after a step that throws; see {@link StepListener#threw}. */
  public static void threw(Class<?> code, String action, Throwable thrown) {
    StepListener listener = listener(code);
    if (listener != null) {
      listener.threw(action, thrown);
    }
  }

  private static StepListener listener(Class<?> code) {
    StepListener own = LISTENER.get();
    return own != null || ELSEWHERE.isEmpty() ? own : ELSEWHERE.get(code.getClassLoader());
  }
}
