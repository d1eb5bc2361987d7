package pageflip.stack.kernel.tracking;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;

/**
 * A CPU leaves the set at the first interrupt that finds another page table loaded, or none (Linux
 * 209954cbc7d0).
 */
public final class Trimmed extends GenerationTracking {
  private final CpuMasks masks;

  /** A policy over these masks. */
  public Trimmed(CpuMasks masks, Generations generations) {
    super(generations);
    this.masks = masks;
  }

  @Override
  public void left(Cpu cpu) {}

  @Override
  public void interrupted(Cpu cpu, TrackedShootdown shootdown) {
    for (AddressSpace space : shootdown.spaces()) {
      if (space != cpu.space()) {
        masks.of(space).leave(cpu);
      }
    }
  }
}
