package pageflip.stack.kernel.tracking;

import pageflip.stack.kernel.shootdown.ShootdownPolicy;
import pageflip.stack.machine.Cpu;

/**
 * Interrupts the CPUs where the process ever ran, if CPUs join the sets by {@link TrackedSwitch}
 * and never leave them ({@link EverRan}). For pages that no other process shares.
 */
public final class WhereItRan implements ShootdownPolicy {
  private final Footprints footprints;

  /** For the processes that {@code footprints} knows. */
  public WhereItRan(Footprints footprints) {
    this.footprints = footprints;
  }

  @Override
  public long responders(Cpu initiator) {
    return footprints.of(initiator.space()).cpus() & ~(1L << initiator.number());
  }
}
