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
  private record Tag(AddressSpace space, Page page) {}

  private final Map<Tag, Translation> entries = new HashMap<>();

  /** The frame that stores reach by what it remembers, or null. */
  public synchronized Frame lookup(AddressSpace space, Page page) {
    Translation entry = entries.get(new Tag(space, page));
    return entry != null && entry.writable() ? entry.frame() : null;
  }

  /** The frame that it remembers as read-only, or null. */
  public synchronized Frame lookupReadOnly(AddressSpace space, Page page) {
    Translation entry = entries.get(new Tag(space, page));
    return entry != null && !entry.writable() ? entry.frame() : null;
  }

  /** Walks the page table; false if there is an entry already or the page is not mapped. */
  synchronized boolean fill(AddressSpace space, Page page) {
    Tag tag = new Tag(space, page);
    Translation entry = space.translate(page);
    return entry != null && entries.putIfAbsent(tag, entry) == null;
  }

  /** Forgets the page; false if it did not know it. */
  synchronized boolean forget(AddressSpace space, Page page) {
    return entries.remove(new Tag(space, page)) != null;
  }
}
