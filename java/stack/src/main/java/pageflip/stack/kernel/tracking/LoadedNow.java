package pageflip.stack.kernel.tracking;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.step.Step;

/**
 * A CPU leaves the set when it puts the page table down (Linux 4.20); generations keep the entries
 * that it takes with it from being used again.
 */
public final class LoadedNow implements Tracking {
  private final CpuMasks masks;
  private final Generations generations;

  /** A policy over these masks. */
  public LoadedNow(CpuMasks masks, Generations generations) {
    this.masks = masks;
    this.generations = generations;
  }

  @Override
  public void left(Cpu cpu) {
    clearBit(cpu);
  }

  @Step("ClearBit")
  private void clearBit(Cpu cpu) {
    masks.leaveAll(cpu); // it had one page table loaded, so it is in one set at most
  }

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
  public void interrupted(Cpu cpu, TrackedShootdown shootdown) {}
}
