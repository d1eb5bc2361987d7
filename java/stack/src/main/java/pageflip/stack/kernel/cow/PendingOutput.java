package pageflip.stack.kernel.cow;

import pageflip.stack.kernel.FrameTable;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Owner;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.nic.Descriptor;
import pageflip.stack.nic.Transmission;
import pageflip.stack.nic.TransmitDescriptors;
import pageflip.step.Step;

/**
 * Which frames are being sent, how often, and whether a page still leads there.
 *
 * <p>A frame is the NIC's while any of its sends is outstanding. With the last one it goes back to
 * the process; or, if its page has moved on meanwhile, it is cleared and free. Counts and owners
 * change together, under one lock, which is held for no longer than that. Safe for use by any
 * thread.
 */
public final class PendingOutput {
  private final PhysicalMemory memory;
  private final FrameTable frames;
  private final TransmitDescriptors descriptors;
  private final int[] sends;
  private final boolean[] detached;

  /** For the memory and the frames of {@code kernel}; nothing is being sent. */
  public PendingOutput(Kernel kernel, TransmitDescriptors descriptors) {
    this.memory = kernel.machine().memory();
    this.frames = kernel.frames();
    this.descriptors = descriptors;
    this.sends = new int[memory.frames().size()];
    this.detached = new boolean[memory.frames().size()];
  }

  /** What the NIC is given. */
  public TransmitDescriptors descriptors() {
    return descriptors;
  }

  /** Whether any send of {@code frame} is outstanding. */
  public synchronized boolean pending(Frame frame) {
    return sends[frame.number()] > 0;
  }

  /** Whether {@code frame} is being sent and no page leads to it any more. */
  public synchronized boolean detached(Frame frame) {
    return detached[frame.number()];
  }

  /** Sends {@code frame} (once more); null if {@code descriptor} is in use. */
  synchronized Transmission offer(Descriptor descriptor, Frame frame) {
    Transmission given = descriptors.post(descriptor, frame);
    if (given == null) {
      return null;
    }
    sends[frame.number()]++;
    frames.move(frame, Owner.PROCESS, Owner.NIC); // it is the NIC's already if it was pending
    return given;
  }

  /** No page leads to {@code frame} any more: frees it, at once or with its last completion. */
  synchronized void detach(Frame frame) {
    if (pending(frame)) {
      detached[frame.number()] = true;
    } else {
      free(frame, Owner.PROCESS);
    }
  }

  /** One send is over; refuses if it has not gone out. */
  @Step("CompleteSend")
  public synchronized boolean complete(Descriptor descriptor) {
    Frame frame = descriptors.retire(descriptor);
    if (frame == null) {
      return false;
    }
    sends[frame.number()]--;
    if (pending(frame)) {
      return true;
    }
    if (detached[frame.number()]) {
      detached[frame.number()] = false;
      free(frame, Owner.NIC);
    } else {
      frames.move(frame, Owner.NIC, Owner.PROCESS);
    }
    return true;
  }

  private void free(Frame frame, Owner last) {
    memory.clear(frame);
    frames.move(frame, last, Owner.FREE);
  }
}
