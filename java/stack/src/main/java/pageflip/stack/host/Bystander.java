package pageflip.stack.host;

import pageflip.stack.kernel.Program;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.machine.Page;

/** Another thread of the process, so that its page table is loaded elsewhere, too. */
final class Bystander implements Program {
  private final Page page;
  private volatile boolean ending;
  private volatile boolean ended;
  private long counter;

  /** Stores to {@code page}, and nowhere else. */
  Bystander(Page page) {
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
