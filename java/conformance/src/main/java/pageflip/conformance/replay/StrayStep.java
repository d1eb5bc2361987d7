package pageflip.conformance.replay;

import java.util.function.Consumer;
import pageflip.conformance.binding.BindingError;
import pageflip.step.StepListener;

/**
 * Hears of steps that are no part of any call: of those on the code's own threads, and of those
 * that a projection takes. Each is an error. The code runs on as it would unwoven, so that nobody
 * waits for a thread that has died. Thread-safe.
 */
final class StrayStep implements StepListener {
  private final Consumer<Throwable> errors;

  /**
   * @param errors is told a {@link BindingError}, on the thread that takes the step
   */
  StrayStep(Consumer<Throwable> errors) {
    this.errors = errors;
  }

  @Override
  public boolean before(String action, Object receiver, Object[] arguments) {
    errors.accept(
        new BindingError(
            "%s takes the step %s on the thread %s, outside of the calls that the binding describes: take steps on the thread that was called, and none in a projection"
                .formatted(Caller.ofStep(), action, Thread.currentThread().getName())));
    return true;
  }

  @Override
  public void after(String action, boolean happened) {}

  @Override
  public void threw(String action, Throwable thrown) {}
}
