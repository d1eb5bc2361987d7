package pageflip.conformance.replay;

import pageflip.conformance.replay.ReplayThread.HeldOperation;

/** Ends the operations that are under way when a trace has ended. */
final class Unwinding implements Activity {
  private final OperationsUnderWay operations;
  private final int attempted;

  /**
   * @param attempted the last action of the trace
   */
  Unwinding(OperationsUnderWay operations, int attempted) {
    this.operations = operations;
    this.attempted = attempted;
  }

  @Override
  public HeldOperation next(ReplayThread current) {
    return operations.processes().isEmpty()
        ? null
        : operations.resume(operations.processes().iterator().next(), new Goal.Abandon());
  }

  @Override
  public void ran(HeldOperation operation) {}

  @Override
  public int attempted() {
    return attempted;
  }
}
