package pageflip.atomicity.systems;

import java.util.List;
import pageflip.stack.kernel.iomem.DevicePolicy;

/** An IOTLB invalidation for each frame. */
public final class StrictSystem extends DeviceSystem {
  public StrictSystem() {
    super(DevicePolicy.STRICT);
  }

  @Override
  public List<String> threads() {
    return List.of(
        IOMMU,
        GRANT,
        "kernel@Frame granted -> cleared: ClearIopte",
        "kernel@Frame cleared -> submitted: SubmitInvalidation",
        "kernel@Frame submitted -> user: AwaitCompletion");
  }
}
