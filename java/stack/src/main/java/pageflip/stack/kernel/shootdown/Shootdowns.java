package pageflip.stack.kernel.shootdown;

import java.util.concurrent.atomic.AtomicReferenceArray;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Revocation;

/**
 * What each CPU is taking away, for the others to read.
 *
 * <p>Safe for use by any thread. A descriptor has to stay until the last responder has read it.
 */
public final class Shootdowns {
  private final AtomicReferenceArray<Revocation> descriptors;

  /** For a machine of {@code cpus} CPUs, none of which is taking anything away. */
  public Shootdowns(int cpus) {
    this.descriptors = new AtomicReferenceArray<>(cpus);
  }

  /** What {@code initiator} is taking away, or null. */
  public Revocation of(Cpu initiator) {
    return descriptors.get(initiator.number());
  }

  public void publish(Cpu initiator, Revocation revocation) {
    descriptors.set(initiator.number(), revocation);
  }

  public void withdraw(Cpu initiator) {
    descriptors.set(initiator.number(), null);
  }
}
