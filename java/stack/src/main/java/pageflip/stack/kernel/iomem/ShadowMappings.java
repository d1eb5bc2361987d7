package pageflip.stack.kernel.iomem;

import java.util.List;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;
import pageflip.stack.machine.Iommu;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.step.Step;

/**
 * Lets the device write shadows only, one for each I/O page, which stay mapped. A frame has what
 * the device wrote when {@link #revoke} has copied it there, a whole frame of it, and the device
 * could never write the frame itself. Nothing is ever invalidated.
 *
 * <p>The device may write the shadow while it is copied. So what is in a frame must be looked at
 * after that, in the frame, and not in the shadow. (Markuze, Morrison, Tsafrir: True IOMMU
 * Protection from DMA Attacks, ASPLOS 2016.)
 *
 * <p>Safe for use by any thread; a frame is revoked by one.
 */
public final class ShadowMappings implements DeviceMappings {
  private final PhysicalMemory memory;
  private final Iommu iommu;
  private final IoPages pages;
  private final List<Frame> shadows; // by number of the I/O page

  /**
   * With as many I/O pages as frames may be given to the device at once.
   *
   * @param shadows one for each I/O page of {@code iommu}, in order; they must hold nothing else
   */
  public ShadowMappings(PhysicalMemory memory, Iommu iommu, IoPages pages, List<Frame> shadows) {
    if (shadows.size() != iommu.pages().size()) {
      throw new IllegalArgumentException("each I/O page needs one shadow");
    }
    this.memory = memory;
    this.iommu = iommu;
    this.pages = pages;
    this.shadows = List.copyOf(shadows);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if no I/O page is free, or the device has the frame
   */
  @Override
  public IoPage grant(Frame frame) {
    for (IoPage page : pages.all()) {
      mapShadow(page);
      if (assign(frame, page)) {
        return page;
      }
    }
    throw new IllegalStateException("no I/O page for " + frame);
  }

  @Override
  public void revoke(Frame frame, IoPage page) {
    pages.check(frame, page);
    copyOut(frame);
  }

  /** Lets {@code page} lead to its shadow, for good; refuses if it does. */
  @Step("MapShadow")
  public synchronized boolean mapShadow(IoPage page) {
    if (iommu.walked(page) != null) {
      return false;
    }
    iommu.map(page, shadows.get(page.number()));
    return true;
  }

  /** Refuses if the frame has an I/O page, or another frame has this one, or it has no shadow. */
  @Step("Grant")
  private boolean assign(Frame frame, IoPage page) {
    return iommu.walked(page) != null && pages.take(frame, page);
  }

  @Step("CopyOut")
  private void copyOut(Frame frame) {
    memory.copy(shadows.get(pages.of(frame).number()), frame);
    pages.release(frame);
  }
}
