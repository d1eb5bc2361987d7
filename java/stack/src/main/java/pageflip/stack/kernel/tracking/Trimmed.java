package pageflip.stack.kernel.tracking;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;

/**
 * A CPU leaves the set at the first interrupt that finds another page table loaded, or none (Linux
 * 209954cbc7d0); generations keep the entries that it takes with it from being used again.
 */
public final class Trimmed implements Tracking {
  private final Footprints footprints;
  private final Generations generations;

  /** A policy over these footprints. */
  public Trimmed(Footprints footprints, Generations generations) {
    this.footprints = footprints;
    this.generations = generations;
  }

  @Override
  public void left(Cpu cpu) {}

  @Override
  public void beforeLoading(Cpu cpu) {
    generations.check(cpu);
  }

  @Override
  public boolean hasGenerations() {
    return true;
  }

  @Override
  public void advance(Cpu initiator, AddressSpace space) {
    generations.advance(initiator, space);
  }

  @Override
  public void forget(Cpu cpu, Withdrawal withdrawal) {
    generations.follow(cpu, withdrawal);
  }

  @Override
  public void interrupted(Cpu cpu, Withdrawal withdrawal) {
    for (AddressSpace space : withdrawal.spaces()) {
      if (space != cpu.space()) {
        footprints.of(space).leave(cpu);
      }
    }
  }
}
