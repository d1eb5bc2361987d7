package pageflip.conformance.replay;

import java.util.concurrent.locks.LockSupport;
import pageflip.step.Steps;

/**
 * A thread that operations run on. When its operation stands before a step, or has ended, the
 * thread finds out which one of its {@link ReplayThreads} is to run next, and waits unless it is
 * itself.
 */
final class ReplayThread implements Runnable {
  private final ReplayThreads threads;
  private volatile boolean turn;
  private volatile Thread thread;
  private HeldOperation operation;
  private Runnable call;

  ReplayThread(ReplayThreads threads) {
    this.threads = threads;
  }

  /** Whether an operation is on its stack. */
  boolean isBusy() {
    return operation != null;
  }

  /** A thread to begin an operation on: this one, unless one is on its stack. */
  ReplayThread available() {
    return threads.available(this);
  }

  /** Gives it an operation to begin when it runs next. */
  void assign(HeldOperation next, Runnable begin) {
    operation = next;
    call = begin;
  }

  /** Lets another thread run; returns when this one, which is the caller's, is to run again. */
  void runInstead(ReplayThread other) {
    other.turn = true;
    if (other.thread == null) {
      other.thread = Threads.start("replay", threads.core(), other);
    } else {
      LockSupport.unpark(other.thread);
    }
    while (!turn) {
      LockSupport.park(this);
    }
    turn = false;
  }

  /** Lets this thread run; the caller goes on, and must not touch what the threads share. */
  void release() {
    if (thread != null) {
      turn = true;
      LockSupport.unpark(thread);
    }
  }

  @Override
  public void run() {
    thread = Thread.currentThread();
    turn = false;
    if (operation == null && !threads.runNext(this)) {
      return;
    }
    do {
      perform(operation);
    } while (threads.runNext(this));
  }

  private void perform(HeldOperation current) {
    Steps.listen(current);
    try {
      call.run();
    } catch (Abandoned unwound) {
      // which is what was asked for
    } catch (Throwable failure) {
      current.wrong(Finding.threw(failure));
    }
    Steps.listen(null);
    current.ended = true;
    operation = null;
  }

  /** An operation on the stack of a replay thread. */
  static final class HeldOperation extends Operation {
    private final ReplayThread thread;
    private boolean ended;

    HeldOperation(SystemUnderTest<?> system, ReplayThread thread) {
      super(system);
      this.thread = thread;
    }

    boolean ended() {
      return ended;
    }

    ReplayThread thread() {
      return thread;
    }

    @Override
    void hold() {
      Steps.listen(null); // projections run on this thread, and are no part of the operation
      try {
        thread.threads.runNext(thread);
      } finally {
        Steps.listen(this); // even if it is unwound: that may come past further steps
      }
    }
  }
}
