package pageflip.stack.kernel.tracking;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;

/**
 * A CPU never leaves the set (Solaris {@code sfmmu_cpusran}), so all that know a page are asked.
 */
public final class EverRan implements Tracking {
  @Override
  public void left(Cpu cpu) {}

  @Override
  public void beforeLoading(Cpu cpu) {}

  @Override
  public boolean hasGenerations() {
    return false;
  }

  @Override
  public void advance(Cpu initiator, AddressSpace space) {}

  @Override
  public void forget(Cpu cpu, TrackedShootdown shootdown) {
    shootdown.spaces().forEach(space -> cpu.invalidate(space, shootdown.page()));
  }

  @Override
  public void interrupted(Cpu cpu, TrackedShootdown shootdown) {}
}
