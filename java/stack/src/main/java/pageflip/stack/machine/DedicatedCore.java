package pageflip.stack.machine;

import pageflip.step.Step;

/**
 * A core that runs one piece of the kernel for ever, and no program. It loads no process's page
 * table, so it has no TLB that matters here; and like any core it has no instruction that reaches
 * into another's TLB or store buffer.
 *
 * <p>What it runs is what a subclass adds. One Java thread is the core. The hardware, another
 * thread, calls {@link #slotVisible} and {@link #indexVisible} when it likes.
 */
public abstract class DedicatedCore {
  private final WriteBuffer writeBuffer = new WriteBuffer();

  /** Where its writes to rings wait. */
  public WriteBuffer writeBuffer() {
    return writeBuffer;
  }

  /** The others see the slot that it wrote; refuses if there is none. */
  @Step("StackSlotVisible")
  public boolean slotVisible() {
    return writeBuffer.commitSlot();
  }

  /** The others see the index that it wrote; refuses if there is none, or a slot goes first. */
  @Step("StackIndexVisible")
  public boolean indexVisible() {
    return writeBuffer.commitIndex();
  }

  /** What it executes while it waits in a loop; see {@link Cpu#relax}. */
  public void relax() {
    Thread.yield();
  }
}
