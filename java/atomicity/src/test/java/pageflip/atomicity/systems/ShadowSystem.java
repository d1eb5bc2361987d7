package pageflip.atomicity.systems;

import java.util.List;
import pageflip.stack.kernel.iomem.DevicePolicy;

/** A copy out of frames that the device alone writes. */
public final class ShadowSystem extends DeviceSystem {
  public ShadowSystem() {
    super(DevicePolicy.SHADOW);
  }

  @Override
  public List<String> threads() {
    return List.of(IOMMU, "anybody: MapShadow", GRANT, "kernel@Frame granted -> user: CopyOut");
  }
}
