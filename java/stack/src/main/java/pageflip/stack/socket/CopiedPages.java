package pageflip.stack.socket;

import pageflip.stack.kernel.KernelBuffers;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.nic.Fragment;
import pageflip.stack.transmit.PinnedBuffer;

/** Copies into frames of the kernel's: the thing to beat. */
public final class CopiedPages implements PageLender {
  private final KernelBuffers buffers;

  /** Copies into {@code buffers}. */
  public CopiedPages(KernelBuffers buffers) {
    this.buffers = buffers;
  }

  @Override
  public PinnedBuffer lend(UserMode user, Page page, int offset, int length) {
    Frame frame = buffers.take();
    while (frame == null) {
      user.relax();
      frame = buffers.take();
    }
    byte[] bytes = new byte[length];
    user.load(page, offset, bytes, 0, length);
    buffers.fill(frame, bytes, 0, length);
    Frame taken = frame;
    return new PinnedBuffer(new Fragment(taken, 0, length), () -> buffers.giveBack(taken));
  }
}
