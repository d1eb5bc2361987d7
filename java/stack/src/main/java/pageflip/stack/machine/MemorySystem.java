package pageflip.stack.machine;

import java.util.List;
import java.util.SplittableRandom;

/**
 * What the hardware does unasked: it commits translated stores, and fills and evicts TLB entries
 * ahead of any need. Runs on a thread of its own until that is interrupted.
 */
public final class MemorySystem implements Runnable {
  private final Machine machine;
  private final List<AddressSpace> spaces;
  private final SplittableRandom random;

  /** For {@code machine} and all of its address spaces; {@code seed} makes its whims repeatable. */
  public MemorySystem(Machine machine, List<AddressSpace> spaces, long seed) {
    this.machine = machine;
    this.spaces = spaces;
    this.random = new SplittableRandom(seed);
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      for (Cpu cpu : machine.cpus()) {
        cpu.commitStore();
        speculate(cpu);
        cpu.relax();
      }
    }
  }

  private void speculate(Cpu cpu) {
    AddressSpace space = spaces.get(random.nextInt(spaces.size()));
    Page page = new Page(random.nextInt(space.pages()));
    switch (random.nextInt(16)) {
      case 0, 1, 2 -> cpu.fill(page);
      case 3 -> cpu.evict(space, page);
      default -> {}
    }
  }
}
