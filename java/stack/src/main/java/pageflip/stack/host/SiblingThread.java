package pageflip.stack.host;

import pageflip.stack.kernel.Program;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.machine.Page;

/**
 * Another thread of the sending process. It stores to one page for as long as it runs, so that the
 * process's page table is loaded on a second CPU, whose TLB has to forget what is sent.
 */
final class SiblingThread implements Program {
  private final Page page;
  private volatile boolean ending;
  private volatile boolean ended;
  private long counter;

  /** Stores to {@code page}, and nowhere else. */
  SiblingThread(Page page) {
    this.page = page;
  }

  void end() {
    ending = true;
  }

  boolean hasEnded() {
    return ended;
  }

  @Override
  public boolean slice(UserMode user) {
    user.store(page, 0, counter++);
    ended = ending;
    return !ended;
  }
}
