package pageflip.stack.receive;

import java.util.List;
import pageflip.stack.kernel.iomem.DeferredMappings;
import pageflip.stack.kernel.iomem.DeviceMappings;
import pageflip.stack.kernel.iomem.IoPages;
import pageflip.stack.kernel.iomem.ShadowMappings;
import pageflip.stack.kernel.iomem.StrictMappings;
import pageflip.stack.kernel.iomem.TrustedDevice;
import pageflip.stack.machine.DirectDma;
import pageflip.stack.machine.DmaPort;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Iommu;
import pageflip.stack.machine.PhysicalMemory;

/**
 * How the card reaches memory.
 *
 * @param port the card's way there
 * @param iommu what is between, or null
 * @param mappings how the kernel gives it frames
 * @param hardware the thread of the IOMMU, or null
 */
record DeviceAccess(DmaPort port, Iommu iommu, DeviceMappings mappings, Thread hardware)
    implements AutoCloseable {
  /** Makes one for a memory. */
  @FunctionalInterface
  interface Maker {
    /**
     * @param spare frames that are nobody's, one for each I/O page
     */
    DeviceAccess of(PhysicalMemory memory, List<Frame> spare);
  }

  static final Maker TRUSTED =
      (memory, spare) -> new DeviceAccess(new DirectDma(memory), null, new TrustedDevice(), null);

  static final Maker STRICT =
      (memory, spare) -> {
        Iommu iommu = new Iommu(memory, spare.size());
        return behind(iommu, new StrictMappings(iommu, new IoPages(iommu.pages())));
      };

  static final Maker DEFERRED =
      (memory, spare) -> {
        Iommu iommu = new Iommu(memory, spare.size());
        return behind(iommu, new DeferredMappings(iommu, new IoPages(iommu.pages())));
      };

  static final Maker SHADOW =
      (memory, spare) -> {
        Iommu iommu = new Iommu(memory, spare.size());
        return behind(iommu, new ShadowMappings(memory, iommu, new IoPages(iommu.pages()), spare));
      };

  private static DeviceAccess behind(Iommu iommu, DeviceMappings mappings) {
    Thread hardware = new Thread(iommu, "IOMMU");
    hardware.setDaemon(true);
    hardware.start();
    return new DeviceAccess(iommu, iommu, mappings, hardware);
  }

  /** Switches the IOMMU off. */
  @Override
  public void close() {
    if (hardware != null) {
      hardware.interrupt();
    }
  }
}
