package pageflip.stack.kernel.iomem;

import java.util.List;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Iommu;
import pageflip.stack.machine.PhysicalMemory;

/** What {@code DeviceTrust.tla} calls the policy: what the kernel does before it delivers. */
public enum DevicePolicy {
  /** Nothing: there is no IOMMU, or nobody uses it. */
  TRUSTED((memory, iommu, pages, shadows) -> new TrustedDevice()),
  /** An IOTLB invalidation for each frame. */
  STRICT((memory, iommu, pages, shadows) -> new StrictMappings(iommu, pages)),
  /** One for many, later. */
  DEFERRED((memory, iommu, pages, shadows) -> new DeferredMappings(iommu, pages)),
  /** A copy out of frames that the device alone writes. */
  SHADOW(ShadowMappings::new);

  /** The specification of all of them. */
  public static final String SPECIFICATION = "DeviceTrust";

  private interface Assembly {
    DeviceMappings over(PhysicalMemory memory, Iommu iommu, IoPages pages, List<Frame> shadows);
  }

  private final Assembly assembly;

  DevicePolicy(Assembly assembly) {
    this.assembly = assembly;
  }

  /**
   * A kernel's mappings by this policy.
   *
   * @param pages the I/O pages of {@code iommu}
   * @param shadows a frame of {@code memory} for each of them, which {@link #SHADOW} uses
   */
  public DeviceMappings over(
      PhysicalMemory memory, Iommu iommu, IoPages pages, List<Frame> shadows) {
    return assembly.over(memory, iommu, pages, shadows);
  }
}
