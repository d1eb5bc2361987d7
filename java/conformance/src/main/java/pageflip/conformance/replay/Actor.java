package pageflip.conformance.replay;

import pageflip.step.Steps;

/**
 * A thread that runs operations for a conductor, one after the other, and only when it has the
 * turn.
 */
final class Actor {
  private final Party self = new Party();
  private final Party conductor;
  private final int core;
  private Thread thread;
  private HeldOperation operation;
  private Runnable work;
  private boolean dismissed;

  Actor(Party conductor, int core) {
    this.core = core;
    this.conductor = conductor;
  }

  /** Runs {@code work} until it holds or ends. Called by the conductor. */
  HeldOperation begin(Replay<?> replay, Goal goal, Runnable work) {
    this.operation = new HeldOperation(replay, this);
    this.operation.pursue(goal);
    this.work = work;
    if (thread == null) {
      thread = Threads.start("actor", core, this::act);
    } else {
      self.give();
    }
    HeldOperation begun = operation;
    awaitTurn(begun);
    return begun;
  }

  /** Goes on with the operation that it is in. Called by the conductor. */
  void resume(Goal goal) {
    HeldOperation resumed = operation;
    resumed.pursue(goal);
    self.give();
    awaitTurn(resumed);
  }

  void dismiss() {
    if (thread != null) {
      dismissed = true;
      self.give();
    }
  }

  private void awaitTurn(HeldOperation waitedFor) {
    if (!conductor.await()) {
      throw new Stuck(waitedFor);
    }
  }

  private void act() {
    self.join();
    while (!dismissed) {
      HeldOperation current = operation;
      Steps.listen(current);
      try {
        work.run();
      } catch (Abandoned over) {
        // as wanted
      } catch (Throwable failure) {
        current.threw(failure);
      }
      current.ended = true;
      conductor.give();
      self.awaitForever();
    }
  }

  /** The code under test neither came to a step nor ended. */
  static final class Stuck extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stuck(HeldOperation operation) {
      super("an operation came neither to a step nor to its end: " + operation);
    }
  }

  /** An operation on an actor's thread. */
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

    @Override
    void hold() {
      actor.conductor.give();
      actor.self.awaitForever();
    }
  }
}
