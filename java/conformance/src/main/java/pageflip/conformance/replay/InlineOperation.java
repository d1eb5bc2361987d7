package pageflip.conformance.replay;

/**
 * An operation that is tried on the thread that runs the replay, and cannot be held there: what it
 * would do after its first step is unwound.
 */
final class InlineOperation extends Operation {
  private Outcome first;

  InlineOperation(SystemUnderTest<?> system) {
    super(system);
  }

  @Override
  void hold() {
    if (first != null || super.outcome() != Outcome.REFUSED) {
      throw new Abandoned();
    }
    first = super.outcome();
    pursue(new Goal.TakeNothing());
  }

  @Override
  Outcome outcome() {
    return first == null ? super.outcome() : first;
  }
}
