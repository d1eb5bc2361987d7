package pageflip.stack.kernel.tracking;

import java.util.concurrent.atomic.AtomicReferenceArray;
import pageflip.stack.machine.Cpu;
import pageflip.step.Step;

/**
 * The store buffers, as far as they hold stores of the kernel (x86-TSO: what a CPU stores others
 * see later, and what it reads after that it may read before). One store fits in each.
 *
 * <p>A CPU puts stores in and waits for them where there has to be a fence; the memory system
 * drains them when it likes. Java's own memory model is stronger than this where it is used here:
 * the buffers stand for those of the machine.
 */
public final class KernelStores {
  private final AtomicReferenceArray<KernelStore> waiting;

  /** For a machine of {@code cpus} CPUs. */
  public KernelStores(int cpus) {
    this.waiting = new AtomicReferenceArray<>(cpus);
  }

  /** The store that waits in the buffer of {@code cpu}, or null. */
  public KernelStore waiting(Cpu cpu) {
    return waiting.get(cpu.number());
  }

  /** Whether others see all that the kernel has stored on {@code cpu}. */
  boolean fenced(Cpu cpu) {
    return waiting(cpu) == null;
  }

  void put(Cpu cpu, KernelStore store) {
    waiting.set(cpu.number(), store);
  }

  /** The store reaches memory; refuses if there is none. */
  @Step("BufferDrain")
  public boolean drain(Cpu cpu) {
    KernelStore store = waiting(cpu);
    if (store instanceof KernelStore.JoinSet bit) {
      bit.mask().join(cpu);
    } else if (store instanceof KernelStore.ClearPte pte) {
      pte.space().clear(pte.page());
    } else {
      return false;
    }
    waiting.set(cpu.number(), null);
    return true;
  }
}
