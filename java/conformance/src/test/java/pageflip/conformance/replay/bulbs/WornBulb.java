package pageflip.conformance.replay.bulbs;

import pageflip.step.Step;

/** A bulb that has burnt out after so many times, which no variable shows. */
public final class WornBulb extends Bulb {
  private static final int LIFE = 3;

  private int times;

  @Override
  @Step("Light")
  public boolean light() {
    boolean lights = !lit && times < LIFE - 1;
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
