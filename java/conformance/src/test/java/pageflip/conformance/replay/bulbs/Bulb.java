package pageflip.conformance.replay.bulbs;

import pageflip.step.Step;

/** A bulb that is lit, or is not. */
public class Bulb {
  boolean lit;

  /** Lights it; refuses if it is lit. */
  @Step("Light")
  public boolean light() {
    boolean dark = !lit;
    lit = true;
    return dark;
  }

  /** Puts it out; refuses if it is dark. */
  @Step("PutOut")
  public boolean putOut() {
    boolean was = lit;
    lit = false;
    return was;
  }
}
