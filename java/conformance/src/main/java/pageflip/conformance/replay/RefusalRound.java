package pageflip.conformance.replay;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import pageflip.conformance.binding.ActionKind;
import pageflip.conformance.replay.ReplayThread.HeldOperation;
import pageflip.conformance.value.Value;

/**
 * Tries every action that the specification does not allow at a node: each must be refused, and
 * nothing may change.
 *
 * <p>First the operations under way try what they come to; then what calls could take. Whether
 * something has changed is looked at once, after all of them; a careful round looks after each.
 */
final class RefusalRound implements Activity {
  private final SystemUnderTest<?> system;
  private final int node;
  private final BitSet allowed;
  private final boolean careful;
  private final Deque<Value> toAsk;
  private int attempted;
  private boolean changed;
  private Finding finding;

  /**
   * @param allowed the actions that the specification allows at the node
   * @param attempted the action that led to the node
   */
  RefusalRound(
      SystemUnderTest<?> system, int node, BitSet allowed, int attempted, boolean careful) {
    this.system = system;
    this.node = node;
    this.allowed = allowed;
    this.attempted = attempted;
    this.careful = careful;
    this.toAsk = new ArrayDeque<>(system.operations().processes());
  }

  @Override
  public HeldOperation next(ReplayThread current) {
    if (finding == null && !toAsk.isEmpty()) {
      return system.operations().resume(toAsk.pop(), new Goal.TryForbidden(allowed));
    }
    tryCalls();
    if (finding == null && careful) {
      finding =
          new Finding(
              Divergence.Kind.REFUSAL_CHANGES,
              "or another refusal there, changed something only once");
    }
    changed = finding == null && system.differing(node) >= 0;
    return null;
  }

  @Override
  public void ran(HeldOperation operation) {
    if (operation.outcome() == Outcome.FORBIDDEN_OFFERED) {
      attempted = operation.wronglyTaken();
      finding = Finding.UNEXPECTED;
    } else {
      attempted = operation.attempted(attempted);
      judge(operation);
    }
  }

  /** What idle processes could begin, and what belongs to no process. */
  private void tryCalls() {
    for (int action = allowed.nextClearBit(0);
        action < system.actions() && finding == null;
        action = allowed.nextClearBit(action + 1)) {
      attempted = action;
      if (system.kind(action) != ActionKind.CONTINUATION && !system.isProcessBusy(action)) {
        Operation operation = system.callInline(action);
        if (operation.outcome() == Outcome.HAPPENED) {
          finding = Finding.UNEXPECTED;
        } else {
          judge(operation);
        }
      }
    }
  }

  private void judge(Operation operation) {
    if (operation.outcome() == Outcome.WRONG) {
      finding = operation.finding();
    } else if (careful) {
      int variable = system.differing(node);
      if (variable >= 0) {
        finding =
            new Finding(
                Divergence.Kind.REFUSAL_CHANGES,
                "which the code refuses, as it should, and changes the state all the same",
                variable);
      }
    }
  }

  @Override
  public int attempted() {
    return attempted;
  }

  /** What is wrong, once it is over; null if nothing is, or if it is not known which refusal. */
  Finding finding() {
    return finding;
  }

  /** Whether some refusal has changed something. */
  boolean changed() {
    return changed;
  }
}
