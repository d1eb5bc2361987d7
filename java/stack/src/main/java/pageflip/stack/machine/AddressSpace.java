package pageflip.stack.machine;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A process's address space: a page table, and the tag of its entries in the TLBs.
 *
 * <p>A page is mapped writable, or read-only, or not at all. A read-only one can be held: a bit in
 * its entry, for the kernel, says that some CPU is about to change where it leads. Each change is
 * one exchange of the entry. Safe for use by any thread.
 *
 * <p>Pages count from 0. All methods that take one throw {@link IndexOutOfBoundsException} where
 * the address space has no such page.
 */
public final class AddressSpace {
  /** A page table entry; none is null. Entries are compared by identity when they are exchanged. */
  private record Entry(Frame frame, boolean writable, boolean held) {}

  private final int number;
  private volatile int tag;
  private final AtomicReferenceArray<Entry> entries;

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

  /** The frame that stores to {@code page} reach, or null. */
  public Frame walkWritable(Page page) {
    Entry entry = entry(page);
    return entry != null && entry.writable ? entry.frame : null;
  }

  /** The frame that {@code page} is mapped to read-only, or null. */
  public Frame walkReadOnly(Page page) {
    Entry entry = entry(page);
    return entry != null && !entry.writable ? entry.frame : null;
  }

  /** Whether {@code page} is mapped, writable or not. */
  public boolean mapped(Page page) {
    return entry(page) != null;
  }

  /** What the hardware's walk finds, in one look; null if {@code page} is not mapped. */
  Translation translate(Page page) {
    Entry entry = entry(page);
    return entry == null ? null : new Translation(entry.frame, entry.writable);
  }

  /** Whether some CPU holds {@code page}. */
  public boolean held(Page page) {
    Entry entry = entry(page);
    return entry != null && entry.held;
  }

  /** Maps {@code page} to {@code frame}, writable, unless it is mapped already. */
  public boolean map(Page page, Frame frame) {
    return entry(page) == null
        && entries.compareAndSet(page.number(), null, new Entry(frame, true, false));
  }

  /** Unmaps {@code page}; returns the frame that stores to it reached, or null if none did. */
  public Frame clear(Page page) {
    return exchange(page, entry -> entry.writable, entry -> null);
  }

  /**
   * Lets {@code page} lead to {@code frame}, writable, in one exchange; returns the frame that it
   * led to, or null, and nothing changes, if it was not writable.
   */
  public Frame replace(Page page, Frame frame) {
    Entry next = new Entry(frame, true, false);
    return exchange(page, entry -> entry.writable, entry -> next);
  }

  /**
   * Makes {@code page} read-only and holds it; returns its frame, or null if it is not writable.
   */
  public Frame revokeWrite(Page page) {
    return exchange(page, entry -> entry.writable, entry -> new Entry(entry.frame, false, true));
  }

  /** Holds {@code page}; returns its frame, or null if it is not read-only, or held already. */
  public Frame hold(Page page) {
    return exchange(
        page,
        entry -> !entry.writable && !entry.held,
        entry -> new Entry(entry.frame, false, true));
  }

  /** Lets a page that the caller holds lead to {@code frame}, read-only and still held. */
  public void remap(Page page, Frame frame) {
    entries.set(page.number(), new Entry(frame, false, true));
  }

  /** Makes a page that the caller holds writable, and lets go of it. */
  public void allowWrite(Page page) {
    entries.set(page.number(), new Entry(entry(page).frame, true, false));
  }

  /** Lets go of a page that the caller holds. It stays read-only. */
  public void letGo(Page page) {
    entries.set(page.number(), new Entry(entry(page).frame, false, false));
  }

  private Entry entry(Page page) {
    if (page.number() < 0 || page.number() >= entries.length()) {
      throw new IndexOutOfBoundsException(
          "there is no page %s in an address space of %s pages"
              .formatted(page.number(), entries.length()));
    }
    return entries.get(page.number());
  }

  /**
   * Changes an entry that may be changed so; another change meanwhile is no reason to refuse, and
   * is looked at anew.
   *
   * @return the frame that the page led to; null, and nothing changes, if it is not mapped, or may
   *     not be changed so
   */
  private Frame exchange(Page page, Predicate<Entry> may, UnaryOperator<Entry> change) {
    Entry entry = entry(page);
    while (entry != null && may.test(entry)) {
      if (entries.compareAndSet(page.number(), entry, change.apply(entry))) {
        return entry.frame;
      }
      entry = entry(page);
    }
    return null;
  }
}
