package pageflip.stack.kernel.tracking;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;

/**
 * A frame that is being taken away from all that share it, for the responders to read, and how far
 * its initiator has come. Only the initiator changes it.
 */
public final class TrackedShootdown {
  private final Page page;
  private final Frame frame;
  private final List<AddressSpace> spaces = new CopyOnWriteArrayList<>();
  private final Set<AddressSpace> generationPending = ConcurrentHashMap.newKeySet();
  private final Set<AddressSpace> maskPending = ConcurrentHashMap.newKeySet();
  private volatile long targets;

  TrackedShootdown(Page page, Frame frame) {
    this.page = page;
    this.frame = frame;
  }

  /** The page of each address space that led to the frame. */
  public Page page() {
    return page;
  }

  /** The frame. */
  public Frame frame() {
    return frame;
  }

  /** The address spaces whose PTEs were cleared. */
  public List<AddressSpace> spaces() {
    return spaces;
  }

  /** Those whose generation has yet to be advanced. */
  public Set<AddressSpace> generationPending() {
    return generationPending;
  }

  /** Those whose set has yet to be read. */
  public Set<AddressSpace> maskPending() {
    return maskPending;
  }

  /** The CPUs found in the sets and yet to be interrupted, a bit each. */
  public long targets() {
    return targets;
  }

  void targets(long cpus) {
    targets = cpus;
  }
}
