package pageflip.stack.machine;

/**
 * The place where a CPU's store waits between its translation and its commit.
 *
 * <p>One store fits. The CPU puts it in and the memory system takes it out. Safe for use by any
 * thread: who has seen the store in memory does not find it here any more.
 */
public final class StoreBuffer {
  private TranslatedStore pending;

  /** The store that waits, or null. */
  public synchronized TranslatedStore pending() {
    return pending;
  }

  synchronized void put(TranslatedStore store) {
    pending = store;
  }

  /** Commits the store that waits. It counts as drained only once memory has it. */
  synchronized boolean commitTo(PhysicalMemory memory) {
    TranslatedStore store = pending;
    if (store == null) {
      return false;
    }
    memory.write(store.frame(), store.offset(), store.value());
    pending = null;
    return true;
  }
}
