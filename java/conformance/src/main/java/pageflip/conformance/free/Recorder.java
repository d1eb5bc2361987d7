package pageflip.conformance.free;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pageflip.conformance.binding.View;
import pageflip.conformance.bound.BoundGraph;
import pageflip.conformance.bound.BoundSystem;
import pageflip.step.StepListener;

/**
 * Records the steps of one thread into a buffer of its own, and lets each go on. It takes no lock
 * and writes nothing that others read: that would put the steps into an order, and hide the races
 * between them.
 *
 * <p>It pauses between a step's invocation and the step itself, and between that and its response,
 * so that intervals are long; they hold the step all the same. It pauses longer where one step
 * after the other is refused, since then others have to get on first.
 */
final class Recorder implements StepListener {
  private final BoundGraph<?> bound;
  private final BoundSystem<?> system;
  private final Pauses pauses;
  private final PowerSwitch power;
  private final List<Event> events = new ArrayList<>();
  private List<View.Taken> operation; // what the one under way has taken; null if there is none
  private int action = -1; // of the step under way, or of the last
  private int refusals; // one after the other, since a step happened
  private int lastHappened = -1; // the action
  private long begin;

  Recorder(BoundGraph<?> bound, BoundSystem<?> system, Pauses pauses, PowerSwitch power) {
    this.bound = bound;
    this.system = system;
    this.pauses = pauses;
    this.power = power;
  }

  void beginOperation() {
    operation = new ArrayList<>();
  }

  void endOperation() {
    operation = null;
  }

  @Override
  public boolean before(String name, Object receiver, Object[] arguments) {
    if (power.isOff()) {
      throw new SwitchedOff();
    }
    action = system.identify(name, receiver, arguments);
    if (action < 0) {
      throw new IllegalStateException(
          "the code takes a step that is no action of the specification: "
              + system.describe(name, receiver, arguments));
    }
    if (refusals > 2) {
      pauses.wait(refusals);
    }
    begin = System.nanoTime();
    pauses.maybe();
    return true;
  }

  @Override
  public void threw(String name, Throwable thrown) {
    // it goes to the caller, and ends the run if nobody catches it
  }

  @Override
  public void after(String name, boolean happened) {
    if (happened) {
      pauses.rather();
    }
    long end = System.nanoTime();
    if (!bound.taken(action).action().equals(name)) {
      throw new IllegalStateException(
          "the step %s takes the step %s, and both cannot be atomic"
              .formatted(name, bound.taken(action)));
    }
    events.add(new Event(action, happened, begin, end));
    refusals = happened ? 0 : refusals + 1;
    if (happened) {
      lastHappened = action;
    }
    if (happened && operation != null) {
      operation.add(bound.taken(action));
    }
    power.recorded(events.size());
  }

  /** The last action that happened, or -1; for its own thread. */
  int lastHappened() {
    return lastHappened;
  }

  /** Its events; to be called when the thread has ended. */
  List<Event> events() {
    return events;
  }

  /** The last of {@code steps} that its operation has taken, or null. */
  View.Taken lastStep(Set<String> steps) {
    for (int i = operation == null ? -1 : operation.size() - 1; i >= 0; i--) {
      if (steps.contains(operation.get(i).action())) {
        return operation.get(i);
      }
    }
    return null;
  }
}
