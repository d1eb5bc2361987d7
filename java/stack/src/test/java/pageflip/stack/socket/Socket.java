package pageflip.stack.socket;

import pageflip.stack.kernel.TransferWay;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.machine.Page;

/** Where a program sends from, one way of giving pages away for each socket. */
public final class Socket {
  private final TransferWay way;

  /** A socket that gives its pages away by {@code way}. */
  public Socket(TransferWay way) {
    this.way = way;
  }

  /**
   * Sends a page. What goes out is what the page holds now, whatever the process does next.
   *
   * @return false if the page is not mapped, and nothing was sent
   */
  public boolean send(UserMode cpu, Page page) {
    return way.send(cpu.cpu(), page);
  }
}
