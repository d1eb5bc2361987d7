package pageflip.conformance.replay;

/**
 * An operation that is tried on the thread that runs the replay, and cannot be held there: what it
 * would do after its first step is unwound.
 */
final class InlineOperation extends Operation {
  private boolean refused;
  private boolean unwound;

  InlineOperation(SystemUnderTest<?> system) {
    super(system);
  }

  @Override
  void hold() {
    if (refused || super.outcome() != Outcome.REFUSED) {
      unwound = true;
      throw new Abandoned();
    }
    refused = true;
    pursue(new Goal.TakeNothing());
  }

  /** The call has returned, or thrown something else than what unwinds it. */
  void returned() {
    if (unwound) {
      wrong(Finding.UNWINDING_CAUGHT);
    }
  }

  @Override
  Outcome outcome() {
    return refused && finding() == null ? Outcome.REFUSED : super.outcome();
  }
}
