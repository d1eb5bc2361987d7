package pageflip.conformance.replay.coins;

import java.util.function.Supplier;
import pageflip.step.Step;

/** Somebody's coin. */
public final class Coin {
  private final Purse purse;
  private final Supplier<String> fall;
  String side = "none";

  /** What all coins have in common. */
  static final class Purse {
    int tosses;
  }

  /**
   * @param fall says on which side it falls
   */
  Coin(Purse purse, Supplier<String> fall) {
    this.purse = purse;
    this.fall = fall;
  }

  /** Lets it fall on either side. */
  @Step("Toss")
  public boolean toss() {
    if (!side.equals("none")) {
      return false;
    }
    side = fall.get();
    purse.tosses = 1 - purse.tosses;
    return true;
  }

  /** Takes it up. */
  @Step("Take")
  public boolean take() {
    if (side.equals("none")) {
      return false;
    }
    side = "none";
    return true;
  }
}
