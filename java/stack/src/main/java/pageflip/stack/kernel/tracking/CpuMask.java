package pageflip.stack.kernel.tracking;

import java.util.concurrent.atomic.AtomicLong;
import pageflip.stack.machine.Cpu;

/**
 * Where an address space may have left entries: the set of CPUs that an initiator has to ask, as
 * Linux's {@code mm_cpumask}. At most 64 CPUs. Safe for use by any thread.
 */
public final class CpuMask {
  private final AtomicLong cpus = new AtomicLong();

  CpuMask() {}

  /** The set: bit n is the CPU with number n. */
  long cpus() {
    return cpus.get();
  }

  /** Whether {@code cpu} is in the set. */
  public boolean has(Cpu cpu) {
    return (cpus.get() & 1L << cpu.number()) != 0;
  }

  void join(Cpu cpu) {
    cpus.getAndAccumulate(1L << cpu.number(), (set, bit) -> set | bit);
  }

  void leave(Cpu cpu) {
    cpus.getAndAccumulate(1L << cpu.number(), (set, bit) -> set & ~bit);
  }
}
