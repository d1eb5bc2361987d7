package pageflip.stack.kernel.tracking;

import pageflip.stack.machine.Cpu;
import pageflip.step.Step;

/** A CPU leaves the set when it puts the page table down (Linux 4.20). */
public final class LoadedNow extends GenerationTracking {
  private final CpuMasks masks;

  /** A policy over these masks. */
  public LoadedNow(CpuMasks masks, Generations generations) {
    super(generations);
    this.masks = masks;
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
  public void interrupted(Cpu cpu, TrackedShootdown shootdown) {}
}
