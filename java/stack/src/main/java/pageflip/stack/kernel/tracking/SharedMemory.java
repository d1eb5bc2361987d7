package pageflip.stack.kernel.tracking;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.step.Step;

/** Pages that several processes share, each at the same place. */
public final class SharedMemory {
  private final CpuMasks masks;
  private final TrackedShootdowns shootdowns;

  /** Among the processes that {@code masks} knows. */
  public SharedMemory(CpuMasks masks, TrackedShootdowns shootdowns) {
    this.masks = masks;
    this.shootdowns = shootdowns;
  }

  /**
   * The program on {@code cpu} touched {@code page}: maps it to the frame that another process has
   * there. Refuses if no process has, if the page is known already, or while the frame is being
   * sent.
   */
  @Step("MapShared")
  public boolean mapShared(Cpu cpu, Page page, Frame frame) {
    AddressSpace space = cpu.space();
    if (cpu.running() == null || cpu.tlb().lookup(space, page) != null) {
      return false;
    }
    if (!shootdowns.claim(cpu, frame)) {
      return false;
    }
    boolean mapped =
        masks.spaces().stream().anyMatch(other -> other.walkWritable(page) == frame)
            && space.map(page, frame);
    shootdowns.release(frame);
    return mapped;
  }
}
