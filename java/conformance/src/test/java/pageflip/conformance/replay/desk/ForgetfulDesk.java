package pageflip.conformance.replay.desk;

import pageflip.step.Step;

/** One at which nobody who has missed the answer once looks for it again. */
public final class ForgetfulDesk extends Desk {
  private boolean missed;

  @Override
  @Step("Hear")
  boolean hear(Caller by) {
    missed |= !answered;
    if (missed) {
      return false;
    }
    asked = false;
    answered = false;
    return true;
  }
}
