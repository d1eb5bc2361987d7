package pageflip.stack.kernel;

import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;

/**
 * Frames that no process ever sees: the kernel copies into them what the NIC is to read. Safe for
 * use by any thread.
 */
public final class KernelBuffers {
  private final PhysicalMemory memory;
  private final FrameTable frames;

  /** Buffers out of the free frames of {@code kernel}. */
  public KernelBuffers(Kernel kernel) {
    this.memory = kernel.machine().memory();
    this.frames = kernel.frames();
  }

  /** A frame, all zero, that is the NIC's from now on; null if none is free. */
  public Frame take() {
    for (Frame frame : memory.frames()) {
      if (frames.move(frame, Owner.FREE, Owner.NIC)) {
        return frame;
      }
    }
    return null;
  }

  /** Stores {@code length} bytes at the beginning of a frame that was taken. */
  public void fill(Frame frame, byte[] bytes, int from, int length) {
    memory.write(frame, 0, bytes, from, length);
  }

  /** Clears and frees a frame that was taken, and that the NIC is done with. */
  public void giveBack(Frame frame) {
    memory.clear(frame);
    frames.move(frame, Owner.NIC, Owner.FREE);
  }
}
