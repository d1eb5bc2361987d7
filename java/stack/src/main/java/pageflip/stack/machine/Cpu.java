package pageflip.stack.machine;

import pageflip.step.Step;

/**
 * A processor: what it runs, its TLB, its store buffer.
 *
 * <p>One Java thread is the CPU, and calls what this class says that the CPU does. The memory
 * system, another thread, calls {@link #fill}, {@link #evict} and {@link #commitStore} when it
 * likes.
 */
public final class Cpu {
  private final int number;
  private final PhysicalMemory memory;
  private final Tlb tlb = new Tlb();
  private final StoreBuffer storeBuffer = new StoreBuffer();
  private volatile Task running;
  private volatile AddressSpace loaded;

  Cpu(int number, PhysicalMemory memory) {
    this.number = number;
    this.memory = memory;
  }

  /** Its index in the machine. */
  public int number() {
    return number;
  }

  /** The thread it runs, or null while it idles. */
  public Task running() {
    return running;
  }

  /** The address space whose page table it has loaded, or null. */
  public AddressSpace space() {
    return loaded;
  }

  /** Its TLB. */
  public Tlb tlb() {
    return tlb;
  }

  /** Its store buffer. */
  public StoreBuffer storeBuffer() {
    return storeBuffer;
  }

  /** Loads the page table of {@code space}, or, if that is null, one that maps no user page. */
  public void load(AddressSpace space) {
    loaded = space;
  }

  /** Takes up {@code task}; refuses if this CPU is not idle, or the task runs elsewhere. */
  public boolean takeUp(Task task) {
    if (running != null || !task.claim(this)) {
      return false;
    }
    running = task;
    return true;
  }

  /** Puts the running thread down; refuses if this CPU idles. */
  public boolean putDown() {
    Task task = running;
    if (task == null) {
      return false;
    }
    running = null;
    task.release();
    return true;
  }

  /**
   * Walks the loaded page table, for an access or ahead of one; refuses if the TLB knows the page
   * already, or the page table does not.
   */
  @Step("Fill")
  public boolean fill(Page page) {
    AddressSpace space = loaded;
    return space != null && tlb.fill(space, page);
  }

  /** Drops an entry to make room for another; refuses if there is none. */
  @Step("Evict")
  public boolean evict(AddressSpace space, Page page) {
    return tlb.forget(space, page);
  }

  /**
   * Translates a store of eight bytes at {@code offset}; refuses on a TLB miss, while an earlier
   * store is still on its way to memory, and while the CPU idles.
   */
  @Step("StoreTranslate")
  public boolean translateStore(Page page, int offset, long value) {
    AddressSpace space = loaded;
    if (running == null || storeBuffer.pending() != null) {
      return false;
    }
    synchronized (tlb) { // whoever makes the TLB forget the page from now on must find the store
      Frame frame = tlb.lookup(space, page);
      if (frame == null) {
        return false;
      }
      storeBuffer.put(new TranslatedStore(space, page, frame, offset, value));
      return true;
    }
  }

  /** The translated store reaches memory; refuses if there is none. */
  @Step("StoreCommit")
  public boolean commitStore() {
    return storeBuffer.commitTo(memory);
  }

  /** Makes this CPU's TLB forget a page, whether it knows it or not. */
  public void invalidate(AddressSpace space, Page page) {
    tlb.forget(space, page);
  }

  /** Whether everything this CPU has translated has reached memory. */
  public boolean drained() {
    return storeBuffer.pending() == null;
  }

  @Override
  public String toString() {
    return "cpu" + number;
  }
}
