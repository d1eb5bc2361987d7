package pageflip.stack.kernel.iomem;

import java.util.Arrays;
import java.util.List;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;
import pageflip.stack.machine.Iommu;
import pageflip.stack.machine.PhysicalMemory;

/** An IOMMU at work, and the kernel's ways to use it. */
final class IommuFixture implements AutoCloseable {
  final PhysicalMemory memory;
  final List<Frame> frames; // for whoever wants to give them to the device
  final Iommu iommu;
  final IoPages pages;
  final DeviceMappings mappings;
  private final Thread hardware;

  IommuFixture(DevicePolicy policy, int frames, int ioPages) {
    memory = new PhysicalMemory(frames + ioPages);
    this.frames = memory.frames().subList(0, frames);
    iommu = new Iommu(memory, ioPages);
    pages = new IoPages(iommu.pages());
    List<Frame> shadows = memory.frames().subList(frames, frames + ioPages);
    mappings = policy.over(memory, iommu, pages, shadows);
    hardware = new Thread(iommu, "IOMMU");
    hardware.setDaemon(true);
    hardware.start();
  }

  /** The device writes {@code value} to all of {@code page}; false if it may not. */
  boolean write(IoPage page, int value) {
    byte[] bytes = new byte[Frame.BYTES];
    Arrays.fill(bytes, (byte) value);
    return iommu.write(page, 0, bytes, 0, bytes.length);
  }

  @Override
  public void close() {
    hardware.interrupt();
  }
}
