package pageflip.stack.machine;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A process's address space: a page table, and a number that tags its entries in the TLBs.
 *
 * <p>Safe for use by any thread. Only writable mappings exist.
 */
public final class AddressSpace {
  private final int number;
  private final AtomicReferenceArray<Frame> entries;

  /** An address space of {@code pages} pages, none of them mapped. */
  public AddressSpace(int number, int pages) {
    this.number = number;
    this.entries = new AtomicReferenceArray<>(pages);
  }

  /** The tag (ASID, PCID) of its TLB entries. */
  public int number() {
    return number;
  }

  /** How many pages it has. */
  public int pages() {
    return entries.length();
  }

  /** The frame that {@code page} is mapped to, or null. */
  public Frame walk(Page page) {
    return entries.get(page.number());
  }

  /** Maps {@code page} to {@code frame}, unless it is mapped already. */
  public boolean map(Page page, Frame frame) {
    return entries.compareAndSet(page.number(), null, frame);
  }

  /** Unmaps {@code page} in one exchange; returns the frame it was mapped to, or null. */
  public Frame clear(Page page) {
    return entries.getAndSet(page.number(), null);
  }
}
