package pageflip.conformance.free;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes a run that cannot be explained shorter. One claim is found that does not fit, a step or the
 * state at rest; then other steps are left out, as long as the claim does not fit and all others
 * do. What is left is the story of that claim. Thread-safe.
 */
public final class Shrinker {
  private record Step(int thread, Event event) {}

  private final Validator validator;

  /** Shrinks what {@code validator} rejects. */
  public Shrinker(Validator validator) {
    this.validator = validator;
  }

  /**
   * A run, as short as it can be made by leaving steps out, that cannot be explained either.
   *
   * @throws IllegalArgumentException if {@code run} can be explained
   */
  public Recording shrink(Recording run) {
    if (isExplained(run)) {
      throw new IllegalArgumentException("the run can be explained");
    }
    List<Step> steps = inOrder(run);
    for (int length = 1; length <= steps.size(); length++) {
      List<Step> beginning = steps.subList(0, length);
      if (!isExplained(recording(run, beginning, false))) {
        Step claim = steps.get(length - 1);
        List<Step> others = shrink(run, steps.subList(0, length - 1), claim);
        return recording(run, with(others, claim), false);
      }
    }
    return recording(run, shrink(run, steps, null), true);
  }

  private static List<Step> inOrder(Recording run) {
    return IntStream.range(0, run.events().size())
        .boxed()
        .flatMap(thread -> run.events().get(thread).stream().map(e -> new Step(thread, e)))
        .sorted(Comparator.comparingLong(step -> step.event().begin()))
        .toList();
  }

  /**
   * Leaves out as many steps at once as possible, then fewer.
   *
   * @param claim the step that does not fit; null for the state at rest
   */
  private List<Step> shrink(Recording run, List<Step> steps, Step claim) {
    List<Step> kept = new ArrayList<>(steps);
    for (int size = Math.max(1, kept.size() / 2); size > 0; size /= 2) {
      boolean shorter = true;
      while (shorter) {
        shorter = false;
        for (int at = kept.size() - size; at >= 0; at -= size) {
          List<Step> fewer = new ArrayList<>(kept.subList(0, at));
          fewer.addAll(kept.subList(at + size, kept.size()));
          if (onlyTheClaimDoesNotFit(run, fewer, claim)) {
            kept = fewer;
            shorter = true;
          }
        }
      }
    }
    return kept;
  }

  private boolean onlyTheClaimDoesNotFit(Recording run, List<Step> steps, Step claim) {
    boolean atRest = claim == null;
    return isExplained(recording(run, steps, false))
        && !isExplained(recording(run, atRest ? steps : with(steps, claim), atRest));
  }

  private static List<Step> with(List<Step> steps, Step claim) {
    List<Step> all = new ArrayList<>(steps);
    all.add(claim);
    return all;
  }

  private static Recording recording(Recording run, List<Step> steps, boolean atRest) {
    List<List<Event>> events = new ArrayList<>();
    for (int thread = 0; thread < run.threads().size(); thread++) {
      int number = thread;
      events.add(steps.stream().filter(s -> s.thread() == number).map(Step::event).toList());
    }
    return new Recording(run.threads(), events, atRest ? run.atRest() : Optional.empty());
  }

  private boolean isExplained(Recording run) {
    return validator.explain(run) instanceof Verdict.Explained;
  }
}
