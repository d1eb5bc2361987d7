package pageflip.prover.proof;

import com.microsoft.z3.Model;

/** Tells a counterexample in the specification's own names. */
final class Story {
  private final World world;
  private final Model model;

  Story(World world, Model model) {
    this.world = world;
    this.model = model;
  }

  String tell(boolean twoStates, boolean initial) {
    return model.toString();
  }
}
