package pageflip.conformance.replay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/**
 * The threads that one replayer runs code on. One of them runs at a time, all on one core, so that
 * nothing they share needs a lock.
 *
 * <p>No thread stands above them: whichever runs asks the {@link Schedule} who is next. It hands
 * over only if that is the operation of another thread.
 */
final class ReplayThreads {
  /** Says which thread runs next. */
  @FunctionalInterface
  interface Schedule {
    /**
     * Goes on with the replay until an operation has to run.
     *
     * @param current the calling thread
     * @return the thread of that operation; null when there is nothing more to do
     */
    ReplayThread next(ReplayThread current);
  }

  private final Schedule schedule;
  private final int core;
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Deque<ReplayThread> idle = new ArrayDeque<>();
  private boolean over; // there is nothing more to do

  ReplayThreads(Schedule schedule, int core) {
    this.schedule = schedule;
    this.core = core;
  }

  int core() {
    return core;
  }

  void start() {
    Threads.start("replay", core, new ReplayThread(this));
  }

  /** Counted down when the last thread ends. */
  CountDownLatch finished() {
    return finished;
  }

  /** A thread to begin an operation on: the one that runs, unless one is on its stack. */
  ReplayThread available(ReplayThread current) {
    if (!current.isBusy()) {
      return current;
    }
    return idle.isEmpty() ? new ReplayThread(this) : idle.pop();
  }

  /**
   * Returns when {@code current}, which is the calling thread, has an operation to begin or to go
   * on with.
   *
   * @return false when there is nothing more to do
   * @throws Abandoned in that case, if an operation is on the thread's stack
   */
  boolean runNext(ReplayThread current) {
    if (over) {
      return leave(current);
    }
    ReplayThread next = schedule.next(current);
    if (next == null) {
      over = true;
      return leave(current);
    }
    if (next != current) {
      if (!current.isBusy()) {
        idle.push(current);
      }
      current.runInstead(next);
    }
    return !over || leave(current);
  }

  /** The threads end one after the other; the last one says so. */
  private boolean leave(ReplayThread current) {
    if (current.isBusy()) {
      throw new Abandoned();
    }
    if (idle.isEmpty()) {
      finished.countDown();
    } else {
      idle.pop().release();
    }
    return false;
  }
}
