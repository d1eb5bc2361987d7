package pageflip.stack.socket;

import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.nic.Fragment;
import pageflip.stack.nic.Transmission;
import pageflip.stack.transmit.PinnedBuffer;

/**
 * Gives whole pages away, and copies what does not fill one: the rest of such a page is not for
 * sending, and the program would lose it (as FreeBSD's zero_copy(9) had it).
 */
public final class FlippedPages implements PageLender {
  private final Kernel kernel;
  private final TransferWay way;
  private final CopiedPages parts;

  /** Gives pages away by {@code way}, which takes them out of the process. */
  public FlippedPages(Kernel kernel, TransferWay way, CopiedPages parts) {
    this.kernel = kernel;
    this.way = way;
    this.parts = parts;
  }

  @Override
  public PinnedBuffer lend(UserMode user, Page page, int offset, int length) {
    if (length < Frame.BYTES) {
      return parts.lend(user, page, offset, length);
    }
    Transmission given = way.give(user.cpu(), page);
    while (given == null) {
      user.load(page, 0); // nobody has touched the page yet, or another thread has just sent it
      given = way.give(user.cpu(), page);
    }
    Transmission lent = given;
    return new PinnedBuffer(new Fragment(lent.frame(), offset, length), () -> giveBack(lent));
  }

  private void giveBack(Transmission lent) {
    lent.gathered();
    kernel.complete(lent.frame());
  }
}
