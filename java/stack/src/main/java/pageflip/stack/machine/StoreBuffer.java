package pageflip.stack.machine;

/**
 * The place where a CPU's store waits between its translation and its commit.
 *
 * <p>One store fits. The CPU puts it in and the memory system takes it out.
 */
public final class StoreBuffer {
  private volatile TranslatedStore pending;

  /** The store that waits, or null. */
  public TranslatedStore pending() {
    return pending;
  }

  void put(TranslatedStore store) {
    pending = store;
  }

  /** Commits the store that waits. It counts as drained only once memory has it. */
  boolean commitTo(PhysicalMemory memory) {
    TranslatedStore store = pending;
    if (store == null) {
      return false;
    }
    memory.write(store.frame(), store.offset(), store.value());
    pending = null;
    return true;
  }
}
