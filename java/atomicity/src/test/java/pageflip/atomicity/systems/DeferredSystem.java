package pageflip.atomicity.systems;

import java.util.List;
import pageflip.atomicity.SmallSystem;
import pageflip.stack.kernel.iomem.DeviceMappings;
import pageflip.stack.kernel.iomem.DevicePolicy;
import pageflip.stack.kernel.iomem.IoPages;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;
import pageflip.stack.machine.Iommu;
import pageflip.stack.machine.PhysicalMemory;

/**
 * An IOTLB invalidation for many frames: {@code DeviceTrust}. A frame is granted and revoked by
 * one.
 */
public final class DeferredSystem implements SmallSystem {
  private final PhysicalMemory memory = new PhysicalMemory(4);
  private final Iommu iommu = new Iommu(memory, 2);
  private final DeviceMappings mappings =
      DevicePolicy.DEFERRED.over(
          memory, iommu, new IoPages(iommu.pages()), memory.frames().subList(2, 4));

  @Override
  public List<Object> roots() {
    return List.of(memory, iommu, mappings);
  }

  @Override
  public List<?> values(Class<?> type) {
    if (type == Frame.class) {
      return memory.frames().subList(0, 2);
    } else if (type == IoPage.class) {
      return iommu.pages();
    } else if (type == int.class) {
      return List.of(8);
    } else if (type == byte[].class) {
      return List.of(new byte[] {1});
    }
    throw new IllegalArgumentException("nothing stands for a " + type);
  }

  @Override
  public List<String> threads() {
    return List.of(
        "anybody: Walk Evict Post Land Invalidate CompleteInvalidation",
        "anybody: FlushBatch",
        "kernel@Frame user -> granted: Grant",
        "kernel@Frame granted -> cleared: ClearIopte",
        "kernel@Frame cleared -> user: Defer");
  }
}
