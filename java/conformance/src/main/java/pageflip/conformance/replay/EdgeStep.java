package pageflip.conformance.replay;

import pageflip.conformance.binding.ActionKind;
import pageflip.conformance.replay.ReplayThread.HeldOperation;

/** Has the code take one action that the specification allows. */
final class EdgeStep implements Activity {
  private final SystemUnderTest<?> system;
  private final ActionKind kind;
  private final int action;
  private boolean begun; // an operation was begun with the action
  private Operation result;

  EdgeStep(SystemUnderTest<?> system, ActionKind kind, int action) {
    this.system = system;
    this.kind = kind;
    this.action = action;
  }

  @Override
  public HeldOperation next(ReplayThread current) {
    if (result != null) {
      return null;
    }
    if (system.isProcessBusy(action)) {
      return system.resume(action);
    }
    if (kind == ActionKind.OPERATION) {
      begun = true;
      return system.begin(action, current.available());
    }
    result =
        kind == ActionKind.CONTINUATION
            ? new InlineOperation(system) // nothing that could come to it
            : system.callInline(action);
    return null;
  }

  @Override
  public void ran(HeldOperation operation) {
    boolean endedWithout = operation.ended() && operation.outcome() == Outcome.NOT_OFFERED;
    if (begun || !endedWithout) {
      result = operation;
    }
  }

  @Override
  public int attempted() {
    return action;
  }

  /** What came of it, once it is over. */
  Operation result() {
    return result;
  }
}
