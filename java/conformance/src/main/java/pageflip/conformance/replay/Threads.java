package pageflip.conformance.replay;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Starts threads: virtual ones, which hand over ten times faster, where the JDK has them. */
final class Threads {
  private static final MethodHandle START_VIRTUAL = find();

  private Threads() {}

  static Thread start(String name, Runnable body) {
    if (START_VIRTUAL != null) {
      try {
        return (Thread) START_VIRTUAL.invokeExact(body);
      } catch (Throwable failure) {
        throw new IllegalStateException("cannot start a virtual thread", failure);
      }
    }
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static MethodHandle find() {
    // Before 24 a virtual thread that meets a monitor may hold up its carrier.
    if (Runtime.version().feature() < 24) {
      return null;
    }
    try {
      return MethodHandles.publicLookup()
          .findStatic(
              Thread.class,
              "startVirtualThread",
              MethodType.methodType(Thread.class, Runnable.class));
    } catch (ReflectiveOperationException absent) {
      return null;
    }
  }
}
