package pageflip.conformance.replay.desk;

import pageflip.step.Step;

/** A desk at which a caller asks something, and waits until it hears the answer. */
public class Desk {
  /** Who asks. */
  public record Caller(int number) {}

  final Caller caller = new Caller(1);
  boolean asked;
  boolean answered;

  /** Asks, and waits for the answer. */
  void call(Caller by) {
    if (ask(by)) {
      while (!hear(by)) {
        Thread.onSpinWait();
      }
    }
  }

  @Step("Ask")
  boolean ask(Caller by) {
    boolean first = !asked;
    asked = true;
    return first;
  }

  /** The desk answers what was asked. */
  @Step("Answer")
  boolean answer() {
    boolean now = asked && !answered;
    answered |= now;
    return now;
  }

  /** Hears the answer, if there is one. */
  @Step("Hear")
  boolean hear(Caller by) {
    boolean hears = answered;
    if (hears) {
      asked = false;
      answered = false;
    }
    return hears;
  }
}
