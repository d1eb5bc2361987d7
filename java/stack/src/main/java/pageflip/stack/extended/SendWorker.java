package pageflip.stack.extended;

import pageflip.stack.machine.Frame;

/**
 * The kernel thread of a {@link SendQueue}: posts and copies, collects results, sends notices,
 * reclaims frames. Runs on a thread of its own until that is interrupted.
 */
public final class SendWorker implements Runnable {
  private final SendQueue queue;

  /** The worker of {@code queue}, which needs one. */
  public SendWorker(SendQueue queue) {
    this.queue = queue;
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      for (Frame frame : queue.memory().physical().frames()) {
        queue.memory().reclaim(frame);
        OutstandingSend send = queue.outstanding(frame);
        if (send != null) {
          advance(frame, send);
        }
      }
      Thread.yield();
    }
  }

  private void advance(Frame frame, OutstandingSend send) {
    if (!queue.answer(frame) && send.isLate(System.nanoTime())) {
      queue.timeOut(frame);
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
