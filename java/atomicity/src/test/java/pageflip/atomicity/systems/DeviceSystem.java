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
 * A device behind an IOMMU, under one policy: {@code DeviceTrust}. A frame is granted and revoked
 * by one.
 */
abstract class DeviceSystem implements SmallSystem {
  /** The hardware's steps. */
  static final String IOMMU = "anybody: Walk Evict Post Land Invalidate CompleteInvalidation";

  /** Each policy begins so. */
  static final String GRANT = "kernel@Frame user -> granted: Grant";

  private final PhysicalMemory memory = new PhysicalMemory(4);
  private final Iommu iommu = new Iommu(memory, 2);
  private final DeviceMappings mappings;

  DeviceSystem(DevicePolicy policy) {
    mappings =
        policy.over(memory, iommu, new IoPages(iommu.pages()), memory.frames().subList(2, 4));
  }

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
}
