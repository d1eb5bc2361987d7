package pageflip.conformance.replay;

import java.lang.StackWalker.StackFrame;
import pageflip.step.Steps;

/**
 * Who calls the step that the calling thread is about to take; for errors, as it walks the stack.
 */
final class Caller {
  private static final String STEPS = Steps.class.getName();
  private static final String MOVED = "$step"; // what the weaver calls the code of a step

  private Caller() {}

  /** The class, the method and the line, as in {@code Kernel.complete(Kernel.java:12)}. */
  static String ofStep() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .dropWhile(frame -> !frame.getClassName().equals(STEPS))
                    .dropWhile(frame -> frame.getClassName().equals(STEPS))
                    .skip(1) // the step itself
                    .findFirst())
        .map(Caller::text)
        .orElse("the thread's beginning");
  }

  private static String text(StackFrame frame) {
    String type = frame.getClassName();
    return "%s.%s(%s:%s)"
        .formatted(
            type.substring(type.lastIndexOf('.') + 1),
            frame.getMethodName().replace(MOVED, ""),
            frame.getFileName(),
            frame.getLineNumber());
  }
}
