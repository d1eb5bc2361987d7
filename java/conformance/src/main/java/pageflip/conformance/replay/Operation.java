package pageflip.conformance.replay;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pageflip.conformance.binding.View;
import pageflip.step.StepListener;

/**
 * One call of the code under test, from its start to its end, which is held before every step.
 *
 * <p>On the way to its goal it makes every other step refuse that can refuse, and the code goes on
 * to the step that it takes in that case. When it comes to a step for the second time, or to one
 * that cannot refuse, it has come to every step that it can come to.
 *
 * <p>A step within a step is taken, as it would be unwoven, and is {@link Outcome#WRONG}; so is one
 * that throws, even if its caller catches that.
 */
abstract class Operation implements StepListener {
  private final SystemUnderTest<?> system;
  private final IntArrayList seen = new IntArrayList(); // the actions it has come to
  private final List<View.Taken> taken = new ArrayList<>();
  private Goal goal;
  private Outcome outcome = Outcome.NOT_OFFERED;
  private boolean settled;
  private int trying = -1; // the action that was tried last
  private int wronglyTaken = -1; // the action that happened although it is not allowed
  private int depth; // steps on the stack: more than one is an error
  private Finding finding;

  Operation(SystemUnderTest<?> system) {
    this.system = system;
  }

  /** Waits before a step, with what came of the goal known; returns when there is a new goal. */
  abstract void hold();

  void pursue(Goal next) {
    goal = next;
    outcome = Outcome.NOT_OFFERED;
    settled = false;
    trying = -1;
    seen.clear();
  }

  Outcome outcome() {
    return finding != null ? Outcome.WRONG : outcome;
  }

  /** What is wrong, once and for all; null if nothing is. */
  Finding finding() {
    return finding;
  }

  /** The action that happened although it is not allowed, or -1. */
  int wronglyTaken() {
    return wronglyTaken;
  }

  /** The action that was last tried, or {@code otherwise} if none was. */
  int attempted(int otherwise) {
    return trying < 0 ? otherwise : trying;
  }

  /** The first thing that is wrong counts, whatever the code makes of it. */
  final void wrong(Finding found) {
    if (finding == null) {
      finding = found;
    }
    settled = true;
  }

  /** The last of {@code steps} that it has taken, or null. */
  View.Taken lastStep(Set<String> steps) {
    for (int i = taken.size() - 1; i >= 0; i--) {
      if (steps.contains(taken.get(i).action())) {
        return taken.get(i);
      }
    }
    return null;
  }

  @Override
  public boolean before(String name, Object receiver, Object[] arguments) {
    if (depth > 0) {
      wrong(Finding.nested(system.describe(name, receiver, arguments), Caller.ofStep()));
      return enter(); // as it would unwoven
    }
    int action = system.identify(name, receiver, arguments);
    if (action < 0) {
      wrong(Finding.unknown(name + system.namesOf(receiver, arguments), Caller.ofStep()));
      return enter();
    }
    while (true) {
      if (settled) {
        hold();
      }
      if (goal instanceof Goal.Abandon) {
        throw new Abandoned();
      }
      if (isTried(action)) {
        trying = action;
        return enter();
      }
      boolean again = seen.contains(action);
      seen.add(action);
      if (!again && system.canRefuse(name)) {
        return false;
      }
      if (!again
          && goal instanceof Goal.TryForbidden forbidden
          && !forbidden.allowed().get(action)) {
        outcome = Outcome.FORBIDDEN_OFFERED;
        wronglyTaken = action;
      }
      settled = true;
    }
  }

  private boolean enter() {
    depth++;
    return true;
  }

  private boolean isTried(int action) {
    if (settled || seen.contains(action)) {
      return false;
    }
    if (goal instanceof Goal.Take take) {
      return take.action() == action;
    }
    if (goal instanceof Goal.TakeAny) {
      return true;
    }
    return goal instanceof Goal.TryForbidden forbidden
        && !forbidden.allowed().get(action)
        && system.canRefuse(action);
  }

  @Override
  public void threw(String name, Throwable thrown) {
    depth--;
    wrong(Finding.threw(thrown));
  }

  @Override
  public void after(String name, boolean happened) {
    depth--;
    if (finding != null) {
      return;
    }
    if (happened) {
      taken.add(system.taken(trying));
    }
    if (goal instanceof Goal.Take) {
      outcome = happened ? Outcome.HAPPENED : Outcome.REFUSED;
      settled = true;
    } else if (happened && goal instanceof Goal.TakeAny) {
      outcome = Outcome.HAPPENED;
      settled = true;
    } else if (happened) {
      outcome = Outcome.FORBIDDEN_OFFERED;
      wronglyTaken = trying;
      settled = true;
    } else {
      seen.add(trying);
    }
  }
}
