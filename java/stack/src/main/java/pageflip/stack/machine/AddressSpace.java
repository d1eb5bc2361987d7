package pageflip.stack.machine;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A process's address space: a page table, and the tag of its entries in the TLBs.
 *
 * <p>Safe for use by any thread. Only writable mappings exist.
 */
public final class AddressSpace {
  private final int number;
  private volatile int tag;
  private final AtomicReferenceArray<Frame> entries;

  /** An address space of {@code pages} pages, none of them mapped. */
  public AddressSpace(int number, int pages) {
    this.number = number;
    this.tag = number;
    this.entries = new AtomicReferenceArray<>(pages);
  }

  /** Its number, for people and for tables. */
  public int number() {
    return number;
  }

  /** The tag (ASID, PCID) of its TLB entries. At first its number. */
  public int tag() {
    return tag;
  }

  /** Gives it another tag, whose entries in every TLB must be gone. */
  public void retag(int newTag) {
    tag = newTag;
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
