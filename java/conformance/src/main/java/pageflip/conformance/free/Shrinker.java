package pageflip.conformance.free;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes a run that cannot be explained shorter. First it is cut off after the first response by
 * which it cannot be explained any more; steps that were under way then may have taken effect or
 * not. Then other steps are left out, as long as all of the rest can be explained but for one step,
 * which does not fit in the same state as before. Thread-safe.
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
    if (validator.explain(run) instanceof Verdict.Explained) {
      throw new IllegalArgumentException("the run can be explained");
    }
    long[] ends = run.events().stream().flatMap(List::stream).mapToLong(Event::end).toArray();
    Arrays.sort(ends);
    for (long end : ends) {
      Recording beginning = upTo(run, end);
      if (validator.explain(beginning) instanceof Verdict.Unexplained verdict) {
        return leaveOut(beginning, verdict);
      }
    }
    return leaveOut(run, (Verdict.Unexplained) validator.explain(run));
  }

  /** What had begun by then; of what was not over, only what happened in the end matters. */
  private static Recording upTo(Recording run, long end) {
    List<List<Event>> events = new ArrayList<>();
    for (List<Event> all : run.events()) {
      events.add(
          all.stream()
              .filter(e -> e.end() <= end || e.begin() < end && e.happened())
              .map(e -> e.end() <= end ? e : e.withoutResponse())
              .toList());
    }
    return new Recording(run.threads(), events, Optional.empty());
  }

  /** Leaves out as many steps at once as possible, then fewer. */
  private Recording leaveOut(Recording run, Verdict.Unexplained verdict) {
    List<Step> kept = steps(run);
    for (int size = Math.max(1, kept.size() / 2); size > 0; size /= 2) {
      int at = kept.size() - size;
      while (at >= 0) {
        List<Step> fewer = new ArrayList<>(kept.subList(0, at));
        fewer.addAll(kept.subList(at + size, kept.size()));
        if (isTheSame(verdict, recording(run, fewer))) {
          kept = fewer;
        }
        at -= size;
      }
    }
    return recording(run, kept);
  }

  private static List<Step> steps(Recording run) {
    return IntStream.range(0, run.events().size())
        .boxed()
        .flatMap(thread -> run.events().get(thread).stream().map(e -> new Step(thread, e)))
        .sorted(Comparator.comparingLong(step -> step.event().begin()))
        .toList();
  }

  private static Recording recording(Recording run, List<Step> steps) {
    List<List<Event>> events = new ArrayList<>();
    for (int thread = 0; thread < run.threads().size(); thread++) {
      int number = thread;
      events.add(steps.stream().filter(s -> s.thread() == number).map(Step::event).toList());
    }
    return new Recording(run.threads(), events, run.atRest());
  }

  private boolean isTheSame(Verdict.Unexplained before, Recording run) {
    return validator.explain(run) instanceof Verdict.Unexplained after
        && before.node() == after.node()
        && before.misfits().isEmpty() == after.misfits().isEmpty()
        && after.misfits().stream().allMatch(before.misfits()::contains);
  }
}
