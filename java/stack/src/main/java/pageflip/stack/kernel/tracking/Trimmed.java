package pageflip.stack.kernel.tracking;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;

/**
 * A CPU leaves the set at the first interrupt that finds another page table loaded, or none (Linux
 * 209954cbc7d0); generations keep the entries that it takes with it from being used again.
 */
public final class Trimmed implements Tracking {
  private final CpuMasks masks;
  private final Generations generations;

  /** A policy over these masks. */
  public Trimmed(CpuMasks masks, Generations generations) {
    this.masks = masks;
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
  public void forget(Cpu cpu, TrackedShootdown shootdown) {
    generations.follow(cpu, shootdown);
  }

  @Override
  public void interrupted(Cpu cpu, TrackedShootdown shootdown) {
    for (AddressSpace space : shootdown.spaces()) {
      if (space != cpu.space()) {
        masks.of(space).leave(cpu);
      }
    }
  }
}
