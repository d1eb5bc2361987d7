package pageflip.stack.socket;

import pageflip.stack.kernel.UserMode;
import pageflip.stack.kernel.cow.PendingOutput;
import pageflip.stack.kernel.cow.TransientCow;
import pageflip.stack.machine.Page;
import pageflip.stack.nic.Fragment;
import pageflip.stack.nic.Transmission;
import pageflip.stack.transmit.PinnedBuffer;

/**
 * Leaves pages with the program, read-only until they have gone. Any part of a page can be lent; a
 * store to another part of it costs a copy that was not needed.
 */
public final class ProtectedPages implements PageLender {
  private final TransientCow way;
  private final PendingOutput output;

  /** Protects pages by {@code way}, whose output is {@code output}. */
  public ProtectedPages(TransientCow way, PendingOutput output) {
    this.way = way;
    this.output = output;
  }

  @Override
  public PinnedBuffer lend(UserMode user, Page page, int offset, int length) {
    Transmission given = way.give(user.cpu(), page);
    while (given == null) {
      user.load(page, 0); // nobody has touched the page yet
      given = way.give(user.cpu(), page);
    }
    Transmission lent = given;
    return new PinnedBuffer(new Fragment(lent.frame(), offset, length), () -> giveBack(lent));
  }

  private void giveBack(Transmission lent) {
    lent.gathered();
    output.complete(output.descriptors().descriptorOf(lent));
  }
}
