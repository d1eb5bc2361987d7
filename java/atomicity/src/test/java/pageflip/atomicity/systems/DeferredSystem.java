package pageflip.atomicity.systems;

import java.util.List;
import pageflip.stack.kernel.iomem.DevicePolicy;

/** An IOTLB invalidation for many frames. */
public final class DeferredSystem extends DeviceSystem {
  public DeferredSystem() {
    super(DevicePolicy.DEFERRED);
  }

  @Override
  public List<String> threads() {
    return List.of(
        IOMMU,
        "anybody: FlushBatch",
        GRANT,
        "kernel@Frame granted -> cleared: ClearIopte",
        "kernel@Frame cleared -> user: Defer");
  }
}
