package pageflip.stack.kernel.iomem;

import java.util.LinkedHashSet;
import java.util.Set;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;
import pageflip.stack.machine.Iommu;
import pageflip.step.Step;

/**
 * Has many I/O pages invalidated at once, some time after their frames were taken from the device.
 *
 * <p>In between there is a window: after {@link #revoke} the IOTLB may still lead to the frame, and
 * a device that breaks its promise writes what somebody else has by then. An honest one does not.
 * So that it does not do it by mistake, an I/O page leads nowhere else before it is invalidated.
 *
 * <p>Safe for use by any thread; a frame is revoked by one.
 */
public final class DeferredMappings implements DeviceMappings {
  private final Iommu iommu;
  private final IoPages pages;
  private final Set<IoPage> batch = new LinkedHashSet<>();

  /** With more I/O pages, which lead nowhere, than frames may be given to the device at once. */
  public DeferredMappings(Iommu iommu, IoPages pages) {
    this.iommu = iommu;
    this.pages = pages;
  }

  /**
   * {@inheritDoc}
   *
   * <p>If no I/O page is free, it has those invalidated that will be, and waits for the IOMMU.
   *
   * @throws IllegalStateException if there is none to wait for, or the device has the frame
   */
  @Override
  public IoPage grant(Frame frame) {
    while (true) {
      boolean hope = somePending() && pages.of(frame) == null;
      for (IoPage page : pages.all()) {
        if (map(frame, page)) {
          return page;
        }
      }
      if (!hope) {
        throw new IllegalStateException("no I/O page for " + frame);
      }
      flushBatch();
      Thread.yield();
    }
  }

  @Override
  public void revoke(Frame frame, IoPage page) {
    pages.check(frame, page);
    clearIopte(frame);
    defer(frame);
  }

  /** Whether {@code page} waits for {@link #flushBatch}. */
  public synchronized boolean deferred(IoPage page) {
    return batch.contains(page);
  }

  private synchronized boolean somePending() {
    return pages.all().stream().anyMatch(this::pending);
  }

  private boolean pending(IoPage page) {
    return batch.contains(page) || !iommu.settled(page);
  }

  /** Refuses if the frame has an I/O page, or something may still lead from this one elsewhere. */
  @Step("Grant")
  private synchronized boolean map(Frame frame, IoPage page) {
    if (pending(page) || !pages.take(frame, page)) {
      return false;
    }
    iommu.map(page, frame);
    return true;
  }

  @Step("ClearIopte")
  private void clearIopte(Frame frame) {
    iommu.unmap(pages.of(frame));
  }

  @Step("Defer")
  private synchronized void defer(Frame frame) {
    batch.add(pages.release(frame));
  }

  /**
   * Asks the IOMMU to invalidate every I/O page that waits for it; false if none does. To be called
   * now and then: as long as it is not, the window stays open.
   */
  @Step("FlushBatch")
  public synchronized boolean flushBatch() {
    if (batch.isEmpty()) {
      return false;
    }
    batch.forEach(iommu::submit);
    batch.clear();
    return true;
  }
}
