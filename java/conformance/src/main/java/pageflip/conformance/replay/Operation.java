package pageflip.conformance.replay;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pageflip.conformance.binding.View;
import pageflip.conformance.graph.Action;
import pageflip.step.StepListener;

/**
 * One run of code under test from its start to its end, held up before every step.
 *
 * <p>While it looks for its goal it lets every other step that it comes to refuse, as a step may
 * that can refuse; the code then goes on to what it does next. When it comes to a step for the
 * second time, or to one that cannot refuse, there is no more to come.
 */
abstract class Operation implements StepListener {
  private final Replay<?> replay;
  private final IntArrayList passed = new IntArrayList();
  private final List<View.Taken> taken = new ArrayList<>();
  private Goal goal;
  private Outcome outcome = Outcome.NOT_OFFERED;
  private boolean settled;
  private int trying = -1;
  private int wronglyTaken = -1;
  private Throwable thrown;

  Operation(Replay<?> replay) {
    this.replay = replay;
  }

  /** Stands before a step with the goal settled; returns when there is a new goal. */
  abstract void hold();

  void pursue(Goal next) {
    goal = next;
    outcome = Outcome.NOT_OFFERED;
    settled = false;
    trying = -1;
    passed.clear();
  }

  Outcome outcome() {
    return outcome;
  }

  /** The action that happened although it is not allowed, or -1. */
  int wronglyTaken() {
    return wronglyTaken;
  }

  /** The action that was last tried, or {@code otherwise} if none was. */
  int attempted(int otherwise) {
    return trying < 0 ? otherwise : trying;
  }

  Throwable thrown() {
    return thrown;
  }

  void threw(Throwable failure) {
    outcome = Outcome.THREW;
    thrown = failure;
    settled = true;
  }

  View.Taken latest(Collection<String> actions) {
    for (int i = taken.size() - 1; i >= 0; i--) {
      if (actions.contains(taken.get(i).action())) {
        return taken.get(i);
      }
    }
    return null;
  }

  @Override
  public boolean before(String name, Object receiver, Object[] arguments) {
    int action = replay.identify(name, receiver, arguments);
    while (true) {
      if (settled) {
        hold();
      }
      if (goal instanceof Goal.Abandon) {
        throw new Abandoned();
      }
      if (isTried(action)) {
        trying = action;
        return true;
      }
      boolean again = passed.contains(action);
      passed.add(action);
      if (!again && replay.canRefuse(name)) {
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

  private boolean isTried(int action) {
    if (settled || passed.contains(action)) {
      return false;
    }
    if (goal instanceof Goal.Take take) {
      return take.action() == action;
    }
    return goal instanceof Goal.TryForbidden forbidden
        && !forbidden.allowed().get(action)
        && replay.canRefuse(action);
  }

  @Override
  public void after(String name, boolean happened) {
    Action action = replay.action(trying);
    if (happened) {
      taken.add(new View.Taken(action.name(), action.arguments()));
    }
    if (goal instanceof Goal.Take) {
      outcome = happened ? Outcome.HAPPENED : Outcome.REFUSED;
      settled = true;
    } else if (happened) {
      outcome = Outcome.FORBIDDEN_OFFERED;
      wronglyTaken = trying;
      settled = true;
    } else {
      passed.add(trying);
    }
  }
}
