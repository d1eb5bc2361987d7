package pageflip.stack.extended;

import java.util.function.Predicate;
import pageflip.stack.machine.Frame;
import pageflip.step.Step;

/**
 * The kernel thread of a {@link SendQueue}: posts and copies, collects results, sends notices,
 * reclaims frames. Runs on a thread of its own until that is interrupted.
 */
public final class SendWorker implements Runnable {
  private final SendQueue queue;
  private final Predicate<OutstandingSend> deadlineHasPassed;
  private final OutstandingSend[] late; // by frame: what it has found late, and is to time out

  /** The worker of {@code queue}, which needs one. Deadlines are by {@link System#nanoTime}. */
  public SendWorker(SendQueue queue) {
    this(queue, send -> send.isLate(System.nanoTime()));
  }

  /** A worker that goes by another clock. */
  public SendWorker(SendQueue queue, Predicate<OutstandingSend> deadlineHasPassed) {
    this.queue = queue;
    this.deadlineHasPassed = deadlineHasPassed;
    this.late = new OutstandingSend[queue.memory().physical().frames().size()];
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      for (Frame frame : queue.memory().physical().frames()) {
        queue.memory().reclaim(frame);
        if (queue.outstanding(frame) != null) {
          advance(frame);
        }
      }
      Thread.yield();
    }
  }

  /** The send of {@code frame} that it has found late last, which may be over; null if none. */
  public OutstandingSend late(Frame frame) {
    return late[frame.number()];
  }

  /**
   * Finds the send that {@code frame} is out for late; refuses if it is not, or was found before.
   */
  @Step("FindLate")
  public boolean findLate(Frame frame) {
    OutstandingSend send = queue.pending(frame);
    if (send == null || send == late[frame.number()] || !deadlineHasPassed.test(send)) {
      return false;
    }
    late[frame.number()] = send;
    return true;
  }

  /** Ends what was found late, if it has no result by now. */
  public void timeOut(Frame frame) {
    if (late[frame.number()] != null) {
      queue.timeOut(frame, late[frame.number()]);
    }
  }

  private void advance(Frame frame) {
    if (!queue.answer(frame) && findLate(frame)) {
      timeOut(frame);
    }
    if (!queue.route().gathers()) {
      queue.copy(frame);
    } else {
      queue.copyTail(frame);
      queue.post(frame);
    }
    if (!joins(frame)) {
      queue.announce(frame);
    }
  }

  /** Whether a notice that waits to be taken now covers {@code frame} too. */
  private boolean joins(Frame frame) {
    for (OutstandingSend other : queue.out()) {
      if (queue.coalesce(frame, other.frame())) {
        return true;
      }
    }
    return false;
  }
}
