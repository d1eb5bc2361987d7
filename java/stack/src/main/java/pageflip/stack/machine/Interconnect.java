package pageflip.stack.machine;

import java.util.List;
import pageflip.step.Step;

/**
 * What lies between the CPUs and the rings: a write buffer for each CPU. It moves when {@link
 * #serve} does, on a thread of its own.
 */
public final class Interconnect {
  private final Machine machine;
  private final List<WriteBuffer> writeBuffers;

  /** For the CPUs of {@code machine}, none of which has written anything. */
  public Interconnect(Machine machine) {
    this.machine = machine;
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

  /**
   * Makes visible what the CPUs and {@code core}, which has its own write buffer, have written;
   * returns when its thread is interrupted.
   */
  public void serve(DedicatedCore core) {
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
