package pageflip.conformance.replay;

import java.util.concurrent.locks.LockSupport;
import pageflip.step.Steps;

/**
 * A thread that operations run on. Of a conductor's actors one at a time has the turn, and
 * whichever has it also does the conducting: it hands the turn on only when what comes next is in
 * the middle of an operation on another's stack.
 */
final class Actor implements Runnable {
  private final Conductor<?> conductor;
  private volatile boolean turn;
  private volatile Thread thread;
  private HeldOperation operation;
  private Runnable work;

  Actor(Conductor<?> conductor) {
    this.conductor = conductor;
  }

  /** Whether an operation is on its stack. */
  boolean isBusy() {
    return operation != null;
  }

  /** Gives it an operation to begin the next time it has the turn. */
  void assign(HeldOperation next, Runnable begin) {
    operation = next;
    work = begin;
  }

  /** Gives the turn away, to be called by whoever has it, and waits until it comes back. */
  void giveTurnTo(Actor other) {
    other.turn = true;
    if (other.thread == null) {
      other.thread = Threads.start("actor", conductor.core(), other);
    } else {
      LockSupport.unpark(other.thread);
    }
    while (!turn) {
      LockSupport.park(this);
    }
    turn = false;
  }

  /** Gives the turn away for good. */
  void dismiss() {
    if (thread != null) {
      turn = true;
      LockSupport.unpark(thread);
    }
  }

  @Override
  public void run() {
    thread = Thread.currentThread();
    turn = false;
    if (operation == null && !conductor.conduct(this)) {
      return;
    }
    do {
      perform(operation);
    } while (conductor.conduct(this));
  }

  private void perform(HeldOperation current) {
    Steps.listen(current);
    try {
      work.run();
    } catch (Abandoned over) {
      // as wanted
    } catch (Throwable failure) {
      current.threw(failure);
    }
    Steps.listen(null);
    current.ended = true;
    operation = null;
  }

  /** An operation on an actor's stack. */
  static final class HeldOperation extends Operation {
    private final Actor actor;
    private boolean ended;

    HeldOperation(Replay<?> replay, Actor actor) {
      super(replay);
      this.actor = actor;
    }

    boolean ended() {
      return ended;
    }

    Actor actor() {
      return actor;
    }

    /** Conducts until somebody, perhaps this very thread, wants this operation to go on. */
    @Override
    void hold() {
      actor.conductor.conduct(actor);
      Steps.listen(this);
    }
  }
}
