package pageflip.stack.machine;

import java.util.List;
import pageflip.step.Step;

/**
 * What lies between the CPUs and the rings: a write buffer for each CPU. The hardware, a thread of
 * its own, calls {@link #slotVisible} and {@link #indexVisible} when it likes.
 */
public final class Interconnect {
  private final List<WriteBuffer> writeBuffers;

  /** For the CPUs of {@code machine}. */
  public Interconnect(Machine machine) {
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
}
