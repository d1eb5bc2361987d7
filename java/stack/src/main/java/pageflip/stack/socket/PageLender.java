package pageflip.stack.socket;

import pageflip.stack.kernel.UserMode;
import pageflip.stack.machine.Page;
import pageflip.stack.transmit.PinnedBuffer;

/** How the bytes of a program become the card's for as long as it takes to send them. */
public sealed interface PageLender permits CopiedPages, FlippedPages, ProtectedPages {
  /**
   * Lends {@code length} bytes from {@code offset} of {@code page} as they are now. Called on the
   * program's CPU; waits, and answers interrupts meanwhile, until there is memory for it.
   */
  PinnedBuffer lend(UserMode user, Page page, int offset, int length);
}
