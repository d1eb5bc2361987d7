package pageflip.stack.kernel.tracking;

import java.util.BitSet;
import java.util.TreeMap;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Page;

/**
 * How often an address space was invalidated, and how far each CPU has followed that, as Linux's
 * {@code tlb_gen}.
 *
 * <p>A CPU that has followed to the newest generation holds no stale entry of the address space. To
 * ask how far a CPU lags behind takes time by the number of pages that it missed, and not by the
 * size of the address space. Safe for use by any thread.
 */
public final class TlbGeneration {
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

  private final TreeMap<Long, Page> invalidated = new TreeMap<>(); // a page's last generation only
  private final long[] lastInvalidated; // by page
  private final long[] followedTo; // by CPU
  private long newest;

  TlbGeneration(int cpus, int pages) {
    this.lastInvalidated = new long[pages];
    this.followedTo = new long[cpus];
  }

  /** Whether {@code page} was invalidated since {@code cpu} last caught up. */
  public synchronized boolean hasMissed(Cpu cpu, Page page) {
    return lastInvalidated[page.number()] > followedTo[cpu.number()];
  }

  /** From here on every CPU lags behind by {@code page}. */
  synchronized void advance(Page page) {
    newest++;
    invalidated.remove(lastInvalidated[page.number()]);
    invalidated.put(newest, page);
    lastInvalidated[page.number()] = newest;
  }

  synchronized Lag lag(Cpu cpu) {
    BitSet missed = new BitSet();
    for (Page page : invalidated.tailMap(followedTo[cpu.number()], false).values()) {
      missed.set(page.number());
    }
    return new Lag(newest, missed);
  }

  /** {@code cpu} has forgotten all that was invalidated up to {@code generation}. */
  synchronized void followed(Cpu cpu, long generation) {
    followedTo[cpu.number()] = generation;
  }
}
