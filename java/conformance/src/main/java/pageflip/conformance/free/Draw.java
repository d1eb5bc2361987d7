package pageflip.conformance.free;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What a thread calls next. It prefers what is likely to be allowed after its last step that
 * happened; and each run has it prefer other names, so that some runs get far with what others soon
 * undo. Not thread-safe: each thread has its own.
 */
final class Draw {
  /** Every so often it draws what is not likely at all: refusals are to be seen, too. */
  private static final int BLINDLY = 8;

  private static final float HARDLY = 0.05f;

  private final List<int[]> choices; // by name, each of the name's actions
  private final float[] preference; // by name
  private final Likelihood likelihood;
  private final SplittableRandom random;

  Draw(List<int[]> choices, Likelihood likelihood, SplittableRandom random) {
    this.choices = choices;
    this.likelihood = likelihood;
    this.random = random;
    this.preference = new float[choices.size()];
    for (int name = 0; name < preference.length; name++) {
      preference[name] = 1 << 2 * random.nextInt(3);
    }
  }

  /**
   * An action.
   *
   * @param last the last that happened on this thread, or -1
   */
  int after(int last) {
    if (random.nextInt(BLINDLY) == 0) {
      int[] actions = choices.get(random.nextInt(choices.size()));
      return actions[random.nextInt(actions.length)];
    }
    double left = random.nextDouble(total(last));
    int drawn = -1;
    for (int name = 0; name < choices.size() && left >= 0; name++) {
      int[] actions = choices.get(name);
      for (int i = 0; i < actions.length && left >= 0; i++) {
        drawn = actions[i];
        left -= weight(name, drawn, last);
      }
    }
    return drawn;
  }

  private double total(int last) {
    double total = 0;
    for (int name = 0; name < choices.size(); name++) {
      for (int action : choices.get(name)) {
        total += weight(name, action, last);
      }
    }
    return total;
  }

  /** An action counts for as much however many argument lists its name has. */
  private double weight(int name, int action, int last) {
    float likely = Math.max(likelihood.of(action, last), HARDLY);
    return preference[name] * likely / choices.get(name).length;
  }
}
