package pageflip.stack.kernel.tracking;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;

/**
 * Policies by which a CPU leaves the set before it has forgotten everything: generations keep the
 * entries that it takes with it from being used again.
 */
abstract sealed class GenerationTracking implements Tracking permits LoadedNow, Trimmed {
  private final Generations generations;

  GenerationTracking(Generations generations) {
    this.generations = generations;
  }

  @Override
  public final void beforeLoading(Cpu cpu) {
    generations.check(cpu);
  }

  @Override
  public final boolean hasGenerations() {
    return true;
  }

  @Override
  public final void advance(Cpu initiator, AddressSpace space) {
    generations.advance(initiator, space);
  }

  @Override
  public final void forget(Cpu cpu, TrackedShootdown shootdown) {
    generations.follow(cpu, shootdown);
  }
}
