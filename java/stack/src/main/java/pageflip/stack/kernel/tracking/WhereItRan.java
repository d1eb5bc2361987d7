package pageflip.stack.kernel.tracking;

import pageflip.stack.kernel.shootdown.ShootdownPolicy;
import pageflip.stack.machine.Cpu;

/**
 * Interrupts the CPUs where the process ever ran, if CPUs join the sets by {@link TrackedSwitch}
 * and never leave them ({@link EverRan}). For pages that no other process shares.
 */
public final class WhereItRan implements ShootdownPolicy {
  private final CpuMasks masks;

  /** For the processes that {@code masks} knows. */
  public WhereItRan(CpuMasks masks) {
    this.masks = masks;
  }

  @Override
  public long responders(Cpu initiator) {
    return masks.of(initiator.space()).cpus() & ~(1L << initiator.number());
  }
}
