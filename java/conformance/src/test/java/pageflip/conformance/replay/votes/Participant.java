package pageflip.conformance.replay.votes;

import java.util.function.Consumer;
import pageflip.step.Step;

/** Votes once, for the one or for the other; a way to hide a step is planted into its commit. */
public class Participant {
  private final Consumer<Participant> planted;
  boolean committed;
  boolean aborted;

  Participant(Consumer<Participant> planted) {
    this.planted = planted;
  }

  /** Whether it has voted. */
  final boolean decided() {
    return committed || aborted;
  }

  /** Votes for it, and does before what is planted. */
  @Step("Commit")
  public boolean commit() {
    if (decided()) {
      return false;
    }
    planted.accept(this);
    committed = true;
    return true;
  }

  /** Votes against it. */
  @Step("Abort")
  public boolean abort() {
    if (decided()) {
      return false;
    }
    aborted = true;
    return true;
  }
}
