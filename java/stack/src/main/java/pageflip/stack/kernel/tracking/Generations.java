package pageflip.stack.kernel.tracking;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Page;
import pageflip.step.Step;

/**
 * Invalidations for those who are not there to take an interrupt: each advances the generation of
 * the address space, and a CPU follows to the newest before it loads the page table again.
 */
public final class Generations {
  private final CpuMasks masks;
  private final KernelStores stores;
  private final TrackedShootdowns shootdowns;

  /** For the invalidations that {@code shootdowns} need. */
  public Generations(CpuMasks masks, KernelStores stores, TrackedShootdowns shootdowns) {
    this.masks = masks;
    this.stores = stores;
    this.shootdowns = shootdowns;
  }

  void check(Cpu cpu) {
    while (!checkGeneration(cpu)) {
      cpu.relax();
    }
  }

  /**
   * Forgets the whole address space if this CPU has missed anything of it. Refuses until others see
   * that this CPU is in the set: who does not see it there has advanced the generation by then.
   */
  @Step("CheckGeneration")
  private boolean checkGeneration(Cpu cpu) {
    if (!stores.fenced(cpu)) {
      return false;
    }
    AddressSpace space = cpu.running().space();
    TlbGeneration generation = masks.generation(space);
    TlbGeneration.Lag lag = generation.lag(cpu);
    if (!lag.missed().isEmpty()) {
      cpu.invalidateAll(space);
    }
    generation.followed(cpu, lag.newest());
    return true;
  }

  /** Refuses until the cleared PTE is to be seen, and if it was done already. */
  @Step("AdvanceGeneration")
  boolean advance(Cpu initiator, AddressSpace space) {
    TrackedShootdown shootdown = shootdowns.of(initiator);
    if (!stores.fenced(initiator) || !shootdown.generationPending().remove(space)) {
      return false;
    }
    masks.generation(space).advance(shootdown.page());
    return true;
  }

  /**
   * Follows to the newest generation of the page table that {@code cpu} has loaded, if that has to
   * do with {@code shootdown} and was not done already. Who has missed one page forgets that page;
   * who has missed more forgets everything, since the generation says only how much.
   */
  void follow(Cpu cpu, TrackedShootdown shootdown) {
    AddressSpace space = cpu.space();
    Page page = shootdown.page();
    if (space == null || !shootdown.spaces().contains(space)) {
      return;
    }
    TlbGeneration generation = masks.generation(space);
    TlbGeneration.Lag lag = generation.lag(cpu);
    if (!lag.misses(page)) {
      return;
    }
    if (lag.missesOnly(page)) {
      cpu.invalidate(space, page);
    } else {
      cpu.invalidateAll(space);
    }
    generation.followed(cpu, lag.newest());
  }
}
