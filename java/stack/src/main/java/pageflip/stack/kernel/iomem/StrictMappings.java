package pageflip.stack.kernel.iomem;

import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;
import pageflip.stack.machine.Iommu;
import pageflip.step.Step;

/**
 * Invalidates a frame's I/O page, and waits until that is done, whenever a frame is taken from the
 * device: after {@link #revoke} the device cannot write it, whatever it does.
 *
 * <p>That is so for whole frames only. A frame that is given to the device must hold nothing else.
 *
 * <p>{@link #revoke} takes no interrupt while it waits. It may be called on a CPU all the same: the
 * IOMMU moves by itself, so who waits for that CPU waits for the IOMMU at most.
 *
 * <p>Safe for use by any thread; a frame is revoked by one.
 */
public final class StrictMappings implements DeviceMappings {
  private final Iommu iommu;
  private final IoPages pages;

  /** With as many I/O pages, which lead nowhere, as frames may be given to the device at once. */
  public StrictMappings(Iommu iommu, IoPages pages) {
    this.iommu = iommu;
    this.pages = pages;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if no I/O page is free, or the device has the frame
   */
  @Override
  public IoPage grant(Frame frame) {
    for (IoPage page : pages.all()) {
      if (map(frame, page)) {
        return page;
      }
    }
    throw new IllegalStateException("no I/O page for " + frame);
  }

  @Override
  public void revoke(Frame frame, IoPage page) {
    pages.check(frame, page);
    clearIopte(frame);
    submitInvalidation(frame);
    while (!awaitCompletion(frame)) {
      Thread.yield(); // the IOMMU waits for no CPU
    }
  }

  /** Refuses if the frame has an I/O page, or another frame has this one. */
  @Step("Grant")
  private boolean map(Frame frame, IoPage page) {
    if (!pages.take(frame, page)) {
      return false;
    }
    iommu.map(page, frame);
    return true;
  }

  @Step("ClearIopte")
  private void clearIopte(Frame frame) {
    iommu.unmap(pages.of(frame));
  }

  @Step("SubmitInvalidation")
  private void submitInvalidation(Frame frame) {
    iommu.submit(pages.of(frame));
  }

  /** Refuses while the IOMMU is not done. Then the I/O page is free. */
  @Step("AwaitCompletion")
  private boolean awaitCompletion(Frame frame) {
    if (!iommu.settled(pages.of(frame))) {
      return false;
    }
    pages.release(frame);
    return true;
  }
}
