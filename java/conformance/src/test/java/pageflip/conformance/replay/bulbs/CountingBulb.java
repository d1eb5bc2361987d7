package pageflip.conformance.replay.bulbs;

import pageflip.step.Step;

/** A bulb that counts how often it was lit, for nobody. */
public final class CountingBulb extends Bulb {
  private int times;

  @Override
  @Step("Light")
  public boolean light() {
    boolean lights = !lit;
    if (lights) {
      times++;
      lit = true;
    }
    return lights;
  }

  @Override
  @Step("PutOut")
  public boolean putOut() {
    boolean was = lit;
    lit = false;
    return was;
  }
}
