package pageflip.stack.kernel;

import java.util.concurrent.atomic.AtomicReferenceArray;
import pageflip.stack.machine.Frame;

/** Who owns each frame. Safe for use by any thread. */
public final class FrameTable {
  private final AtomicReferenceArray<Owner> owners;

  FrameTable(int frames) {
    this.owners = new AtomicReferenceArray<>(frames);
    for (int n = 0; n < frames; n++) {
      owners.set(n, Owner.FREE);
    }
  }

  /** Who owns {@code frame} now. */
  public Owner owner(Frame frame) {
    return owners.get(frame.number());
  }

  /** Moves {@code frame} from one owner to another; false if it was not the first one's. */
  public boolean move(Frame frame, Owner from, Owner to) {
    return owners.compareAndSet(frame.number(), from, to);
  }
}
