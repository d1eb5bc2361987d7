package pageflip.stack.kernel.tracking;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicLong;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Page;

/**
 * Where an address space may have left entries: the set of CPUs that an initiator has to ask, and
 * how far each CPU has followed the invalidations.
 *
 * <p>Every invalidation advances a generation. A CPU that has followed it to the newest generation
 * holds no stale entry of the address space. Safe for use by any thread.
 */
public final class CpuMask {
  /**
   * How far a CPU lags behind.
   *
   * @param newest the newest generation
   * @param missed the numbers of the pages that were invalidated since it last caught up
   */
  record Lag(long newest, BitSet missed) {
    boolean misses(Page page) {
      return missed.get(page.number());
    }

    boolean missesOnly(Page page) {
      return misses(page) && missed.cardinality() == 1;
    }
  }

  private final AtomicLong cpus = new AtomicLong();
  private final long[] invalidatedIn; // by page: the generation in which it last was
  private final long[] followedTo; // by CPU
  private long newest;

  CpuMask(int cpus, int pages) {
    this.invalidatedIn = new long[pages];
    this.followedTo = new long[cpus];
  }

  /** The set, a bit a CPU. */
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

  /** Whether {@code page} was invalidated since {@code cpu} last caught up. */
  public boolean hasMissed(Cpu cpu, Page page) {
    return lag(cpu).misses(page);
  }

  /** From here on every CPU lags behind by {@code page}. */
  synchronized void invalidated(Page page) {
    newest++;
    invalidatedIn[page.number()] = newest;
  }

  synchronized Lag lag(Cpu cpu) {
    BitSet missed = new BitSet();
    for (int page = 0; page < invalidatedIn.length; page++) {
      missed.set(page, invalidatedIn[page] > followedTo[cpu.number()]);
    }
    return new Lag(newest, missed);
  }

  /** {@code cpu} has forgotten all that was invalidated up to {@code generation}. */
  synchronized void followed(Cpu cpu, long generation) {
    followedTo[cpu.number()] = generation;
  }
}
