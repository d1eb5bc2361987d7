package pageflip.stack.machine;

import java.util.List;
import pageflip.step.Step;

/**
 * What lies between the CPUs and the rings: a write buffer for each CPU. Runs on a thread of its
 * own until that is interrupted, and makes visible what the CPUs and the dedicated core have
 * written.
 */
public final class Interconnect implements Runnable {
  private final Machine machine;
  private final DedicatedCore core;
  private final List<WriteBuffer> writeBuffers;

  /** For the CPUs of {@code machine}, and for {@code core}, which has its own write buffer. */
  public Interconnect(Machine machine, DedicatedCore core) {
    this.machine = machine;
    this.core = core;
    this.writeBuffers = machine.cpus().stream().map(cpu -> new WriteBuffer()).toList();
  }

  /** Where the writes of {@code cpu} to rings wait. */
  public WriteBuffer writeBuffer(Cpu cpu) {
    return writeBuffers.get(cpu.number());
  }

  /** The others see the slot that {@code cpu} wrote; refuses if there is none. */
  @Step("SlotVisible")
  public boolean slotVisible(Cpu cpu) {
    return writeBuffer(cpu).commitSlot();
  }

  /** The others see the index that {@code cpu} wrote; refuses if none, or a slot goes first. */
  @Step("IndexVisible")
  public boolean indexVisible(Cpu cpu) {
    return writeBuffer(cpu).commitIndex();
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      for (Cpu cpu : machine.cpus()) {
        slotVisible(cpu);
        indexVisible(cpu);
      }
      core.slotVisible();
      core.indexVisible();
      core.relax();
    }
  }
}
