package pageflip.conformance.free;

import pageflip.conformance.binding.ActionKind;
import pageflip.conformance.bound.BoundGraph;
import pageflip.conformance.bound.BoundSystem;
import pageflip.step.Steps;

/** One thread of a free run: calls actions that it draws, one after the other. */
final class FreeThread implements Runnable {
  private final BoundGraph<?> bound;
  private final BoundSystem<?> system;
  private final Draw draw;
  private final int calls;
  private final PowerSwitch power;
  private final Recorder recorder;
  private Throwable failure;

  /**
   * @param draw what it calls
   * @param calls how many it makes at least
   */
  FreeThread(
      BoundGraph<?> bound,
      BoundSystem<?> system,
      Draw draw,
      int calls,
      Pauses pauses,
      PowerSwitch power) {
    this.bound = bound;
    this.system = system;
    this.draw = draw;
    this.calls = calls;
    this.power = power;
    this.recorder = new Recorder(bound, system, pauses, power);
  }

  @Override
  public void run() {
    Steps.listen(recorder);
    try {
      power.awaitOn();
      for (int made = 0; !power.isOff(); made++) {
        if (made == calls) {
          power.madeCalls();
        }
        call(draw.after(recorder.lastHappened()));
      }
    } catch (SwitchedOff over) {
      // in the middle of an operation, which then never ends
    } catch (Throwable thrown) {
      failure = thrown;
      power.turnOff();
    } finally {
      Steps.listen(null);
    }
  }

  private void call(int action) {
    if (bound.kind(action) != ActionKind.OPERATION) {
      system.call(action, system.arguments(action));
      return;
    }
    recorder.beginOperation();
    system.call(action, system.arguments(action));
    recorder.endOperation();
  }

  /** What it recorded; to be called when it has ended. */
  Recorder recorder() {
    return recorder;
  }

  /** What ended it early, or null; to be called when it has ended. */
  Throwable failure() {
    return failure;
  }
}
