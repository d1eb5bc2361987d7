package pageflip.conformance.replay;

import pageflip.conformance.replay.ReplayThread.HeldOperation;
import pageflip.conformance.value.Value;

/** Lets the operation of a process take one step, whichever it comes to, or find that it waits. */
final class FreeTurn implements Activity {
  private final OperationsUnderWay operations;
  private final Value process;
  private HeldOperation operation;

  FreeTurn(OperationsUnderWay operations, Value process) {
    this.operations = operations;
    this.process = process;
  }

  @Override
  public HeldOperation next(ReplayThread current) {
    if (operation != null) {
      return null;
    }
    operation = operations.resume(process, new Goal.TakeAny());
    return operation;
  }

  @Override
  public void ran(HeldOperation ran) {}

  @Override
  public int attempted() {
    return operation.attempted(0);
  }

  /** What came of it, once it is over. */
  HeldOperation result() {
    return operation;
  }
}
