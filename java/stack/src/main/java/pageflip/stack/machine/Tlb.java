package pageflip.stack.machine;

import java.util.HashMap;
import java.util.Map;

/**
 * One CPU's memory of the page tables, rightly or not. It has one entry for a page, writable or
 * read-only as the page was when it was walked.
 *
 * <p>The page walker and the invalidations of one TLB exclude each other, as on real hardware: an
 * invalidation waits for a walk that has begun, so that the walk cannot bring back what the
 * invalidation removes. Safe for use by any thread.
 */
public final class Tlb {
  private record Key(int tag, Page page) {}

  private final Map<Key, Translation> entries = new HashMap<>();

  /** The frame that stores reach by what it remembers, or null. */
  public synchronized Frame lookup(AddressSpace space, Page page) {
    Translation entry = entries.get(new Key(space.tag(), page));
    return entry != null && entry.writable() ? entry.frame() : null;
  }

  /** The frame that it remembers as read-only, or null. */
  public synchronized Frame lookupReadOnly(AddressSpace space, Page page) {
    Translation entry = entries.get(new Key(space.tag(), page));
    return entry != null && !entry.writable() ? entry.frame() : null;
  }

  /** The frame that loads reach by what it remembers, writable or not, or null. */
  public synchronized Frame lookupForLoad(AddressSpace space, Page page) {
    Translation entry = entries.get(new Key(space.tag(), page));
    return entry == null ? null : entry.frame();
  }

  /**
   * Walks the page table of {@code space} and files what it finds under {@code tag}; false if there
   * is an entry already or the page is not mapped.
   */
  synchronized boolean fill(int tag, AddressSpace space, Page page) {
    Translation entry = space.translate(page);
    return entry != null && entries.putIfAbsent(new Key(tag, page), entry) == null;
  }

  /** Forgets the page; false if it did not know it. */
  synchronized boolean forget(AddressSpace space, Page page) {
    return entries.remove(new Key(space.tag(), page)) != null;
  }

  /** Forgets every page under the tag of {@code space}. */
  synchronized void forgetAll(AddressSpace space) {
    int tag = space.tag();
    entries.keySet().removeIf(key -> key.tag() == tag);
  }

  /** Forgets everything. */
  synchronized void flush() {
    entries.clear();
  }
}
