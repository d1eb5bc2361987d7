package pageflip.stack.machine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import pageflip.step.Step;

/**
 * An IOMMU: what a device writes goes to an I/O page, and reaches the frame that the I/O page table
 * has there, or had when it was last walked.
 *
 * <p>What it remembers of the table is its IOTLB. A write that is translated is posted: it is on
 * its way, and reaches memory later, wherever the table leads by then. An I/O page has one posted
 * write at a time. An invalidation makes it forget an I/O page, and is settled only when what was
 * posted there has reached memory, as the drain of writes is with VT-d's invalidation queue.
 *
 * <p>Permission is for a whole frame: a device that may write a part of one may write all of it.
 *
 * <p>Safe for use by any thread. The invalidation queue moves when {@link #run} does, on a thread
 * of its own until that is interrupted.
 */
public final class Iommu implements DmaPort, Runnable {
  /**
   * A write that is on its way.
   *
   * @param frame where it was translated to
   * @param offset where in the frame
   * @param bytes what; they must not change any more
   */
  public record PostedWrite(Frame frame, int offset, byte[] bytes) {}

  /** All there is to know of an I/O page. Guarded by the IOMMU. */
  private static final class Entry {
    Frame mapped; // what the table has
    Frame remembered; // what the IOTLB has
    PostedWrite posted;
    boolean queued; // for invalidation
    boolean draining; // forgotten, and not settled
  }

  private final PhysicalMemory memory;
  private final List<IoPage> pages;
  private final Entry[] entries;

  /** An IOMMU in front of {@code memory}, with {@code pages} I/O pages that lead nowhere. */
  public Iommu(PhysicalMemory memory, int pages) {
    this.memory = memory;
    this.pages = IntStream.range(0, pages).mapToObj(IoPage::new).toList();
    this.entries = new Entry[pages];
    Arrays.setAll(entries, n -> new Entry());
  }

  /** Every I/O page there is, in order. */
  public List<IoPage> pages() {
    return pages;
  }

  private Entry entry(IoPage page) {
    return entries[page.number()];
  }

  // ---- what the kernel does -------------------------------------------------------------------

  /** Lets {@code page} lead to {@code frame}. */
  public synchronized void map(IoPage page, Frame frame) {
    entry(page).mapped = frame;
  }

  /** Lets {@code page} lead nowhere, once it is walked again. */
  public synchronized void unmap(IoPage page) {
    entry(page).mapped = null;
  }

  /** Asks to forget {@code page}; returns at once. */
  public synchronized void submit(IoPage page) {
    entry(page).queued = true;
  }

  /** Whether nothing that was asked for {@code page} is still to be done. */
  public synchronized boolean settled(IoPage page) {
    return !entry(page).queued && !entry(page).draining;
  }

  // ---- what there is to see -------------------------------------------------------------------

  /** Where the table leads at {@code page}, or null. */
  public synchronized Frame walked(IoPage page) {
    return entry(page).mapped;
  }

  /** What the IOTLB has at {@code page}, or null. */
  public synchronized Frame remembered(IoPage page) {
    return entry(page).remembered;
  }

  /** The write that is on its way through {@code page}, or null. */
  public synchronized PostedWrite posted(IoPage page) {
    return entry(page).posted;
  }

  /** Whether {@code page} is in the invalidation queue. */
  public synchronized boolean queued(IoPage page) {
    return entry(page).queued;
  }

  /** Whether {@code page} is forgotten, and its invalidation is not settled. */
  public synchronized boolean draining(IoPage page) {
    return entry(page).draining;
  }

  // ---- what the hardware does -----------------------------------------------------------------

  /** Walks the table; refuses if the IOTLB has the page, or the table has nothing. */
  @Step("Walk")
  public synchronized boolean walk(IoPage page) {
    Entry entry = entry(page);
    if (entry.remembered != null || entry.mapped == null) {
      return false;
    }
    entry.remembered = entry.mapped;
    return true;
  }

  /** The IOTLB forgets {@code page}, for want of room; refuses if it does not have it. */
  @Step("Evict")
  public synchronized boolean evict(IoPage page) {
    boolean had = entry(page).remembered != null;
    entry(page).remembered = null;
    return had;
  }

  /**
   * Translates a write and sends it on its way. Refuses if the IOTLB does not have {@code page}, or
   * a write is on its way there.
   *
   * @param bytes must not change any more
   */
  @Step("Post")
  public synchronized boolean post(IoPage page, int offset, byte[] bytes) {
    Entry entry = entry(page);
    if (entry.remembered == null || entry.posted != null) {
      return false;
    }
    entry.posted = new PostedWrite(entry.remembered, offset, bytes);
    return true;
  }

  /** The write that is on its way through {@code page} reaches memory; refuses if none is. */
  @Step("Land")
  public synchronized boolean land(IoPage page) {
    PostedWrite write = entry(page).posted;
    if (write == null) {
      return false;
    }
    memory.write(write.frame(), write.offset(), write.bytes(), 0, write.bytes().length);
    entry(page).posted = null;
    return true;
  }

  /** Forgets {@code page}; refuses if nobody asks for that. */
  @Step("Invalidate")
  public synchronized boolean invalidate(IoPage page) {
    Entry entry = entry(page);
    if (!entry.queued) {
      return false;
    }
    entry.remembered = null;
    entry.queued = false;
    entry.draining = true;
    return true;
  }

  /** The invalidation is settled; refuses while a write is on its way through {@code page}. */
  @Step("Complete")
  public synchronized boolean complete(IoPage page) {
    Entry entry = entry(page);
    if (!entry.draining || entry.posted != null) {
      return false;
    }
    entry.draining = false;
    return true;
  }

  // ---- the device, and the hardware, on their way ---------------------------------------------

  /**
   * {@inheritDoc}
   *
   * <p>Returns when the bytes have reached memory: what a device says after a write, for example
   * that a packet has come, follows the write on its way.
   */
  @Override
  public boolean write(IoPage page, int offset, byte[] bytes, int from, int length) {
    if (offset < 0 || offset + length > Frame.BYTES) {
      throw new IllegalArgumentException("a write goes to one page");
    }
    byte[] copy = Arrays.copyOfRange(bytes, from, from + length);
    while (!post(page, offset, copy)) {
      land(page);
      if (!walk(page) && walked(page) == null) {
        return false;
      }
    }
    land(page);
    return true;
  }

  @Override
  public void run() {
    Deque<IoPage> underWay = new ArrayDeque<>();
    while (!Thread.currentThread().isInterrupted()) {
      for (IoPage page : pages) {
        if (invalidate(page)) {
          underWay.add(page);
        }
      }
      underWay.removeIf(this::drain);
      Thread.yield();
    }
  }

  private boolean drain(IoPage page) {
    land(page);
    return complete(page);
  }
}
