package pageflip.stack.extended;

/** Which line of the application called. */
final class CallSite {
  private static final StackWalker WALKER = StackWalker.getInstance();
  private static final String HERE = CallSite.class.getPackageName() + ".";

  private CallSite() {}

  /** The innermost frame of the calling thread that is not in this package. */
  static StackTraceElement ofApplication() {
    return WALKER.walk(
        frames ->
            frames
                .filter(frame -> !isOurs(frame.getClassName()))
                .findFirst()
                .map(StackWalker.StackFrame::toStackTraceElement)
                .orElseThrow());
  }

  private static boolean isOurs(String className) {
    return className.substring(0, className.lastIndexOf('.') + 1).equals(HERE);
  }
}
