package pageflip.stack.kernel.iomem;

import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;

/**
 * Says which frames a device may write: whole ones, so one that is given to a device must hold
 * nothing else. The ways that {@code DeviceTrust.tla} compares implement this.
 */
public sealed interface DeviceMappings
    permits TrustedDevice, StrictMappings, DeferredMappings, ShadowMappings {
  /** Lets the device write {@code frame}; returns where it finds it. */
  IoPage grant(Frame frame);

  /**
   * Takes the permission away again. Afterwards {@code frame} holds what the device has written.
   * How sure it is that the device writes no more is what implementations differ in.
   */
  void revoke(Frame frame, IoPage page);
}
