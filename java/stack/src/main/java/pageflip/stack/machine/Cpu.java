package pageflip.stack.machine;

import java.util.concurrent.atomic.AtomicReference;
import pageflip.step.Step;

/**
 * A processor: what it runs, its TLB, its store buffer.
 *
 * <p>One Java thread is the CPU, and calls what this class says that the CPU does. The memory
 * system, another thread, calls {@link #fill}, {@link #evict} and {@link #commitStore} when it
 * likes.
 */
public final class Cpu {
  /** What tells the walker where to walk (CR3, TTBR): page table and tag are loaded as one. */
  private record Register(AddressSpace space, int tag) {}

  private static final Register NOTHING_LOADED = new Register(null, -1);

  private final int number;
  private final PhysicalMemory memory;
  private final Tlb tlb = new Tlb();
  private final StoreBuffer storeBuffer = new StoreBuffer();
  private volatile TranslatedLoad loading; // null between loads
  private volatile Task running;
  private volatile Register register = NOTHING_LOADED;
  private final AtomicReference<Power> power = new AtomicReference<>(Power.AWAKE);

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
    return register.space();
  }

  /** The tag under which it files what it fills; means nothing while no page table is loaded. */
  public int tag() {
    return register.tag();
  }

  /** Whether it executes. */
  public Power power() {
    return power.get();
  }

  /** Its TLB. */
  public Tlb tlb() {
    return tlb;
  }

  /** Its store buffer. */
  public StoreBuffer storeBuffer() {
    return storeBuffer;
  }

  /**
   * Loads the page table of {@code space} with the tag that it has now, or, if {@code space} is
   * null, one that maps no user page. Waits for the walk that is under way, if any.
   */
  public void load(AddressSpace space) {
    synchronized (tlb) {
      register = space == null ? NOTHING_LOADED : new Register(space, space.tag());
    }
  }

  /** Halts: nothing is executed or filled until {@link #wake}. */
  public void halt() {
    power.set(Power.HALTED);
  }

  /** Tells this CPU, if it has halted, to flush when it wakes; false if it is awake. */
  public boolean flushOnWaking() {
    return power.compareAndSet(Power.HALTED, Power.STALE) || power.get() == Power.STALE;
  }

  /**
   * What a CPU executes while it waits in a loop. This machine may have more CPUs than its host has
   * cores, so the core goes to another meanwhile.
   */
  public void relax() {
    Thread.yield();
  }

  /** Executes again; returns what it was until now. */
  public Power wake() {
    return power.getAndSet(Power.AWAKE);
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
   * already, or the page table does not, or the CPU has halted.
   */
  @Step("Fill")
  public boolean fill(Page page) {
    synchronized (tlb) {
      Register now = register;
      return now.space() != null
          && power.get() == Power.AWAKE
          && tlb.fill(now.tag(), now.space(), page);
    }
  }

  /**
   * Where a load from {@code page} goes: what the TLB says, rightly or not, and if it knows
   * nothing, what the walk finds, which it then remembers. Null if the page is not mapped, or no
   * page table is loaded.
   */
  private Frame walkForLoad(Page page) {
    synchronized (tlb) {
      Register now = register;
      if (now.space() == null) {
        return null;
      }
      tlb.fill(now.tag(), now.space(), page); // refuses if it knows the page
      return tlb.lookupForLoad(now.space(), page);
    }
  }

  /**
   * Has the TLB know {@code page}, for a load or ahead of one; false if the page is not mapped, or
   * no page table is loaded. Where it leads is for {@link #load} alone: a frame that is read later
   * may be another's by then.
   */
  public boolean walk(Page page) {
    return walkForLoad(page) != null;
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
    AddressSpace space = space();
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

  /**
   * Translates a load; refuses on a TLB miss, while an earlier store is still on its way to memory
   * (nothing is forwarded from the store buffer), and while the CPU idles.
   */
  boolean translateLoad(Page page) {
    AddressSpace space = space();
    if (running == null || !drained()) {
      return false;
    }
    synchronized (tlb) { // whoever makes the TLB forget the page from now on must find the load
      Frame frame = tlb.lookupForLoad(space, page);
      if (frame == null) {
        return false;
      }
      loading = new TranslatedLoad(space, page, frame);
      return true;
    }
  }

  /**
   * The translated load reads {@code length} bytes from {@code offset} of its frame into {@code
   * into}, from {@code at} on.
   *
   * @throws IllegalStateException if no load is translated
   */
  void finishLoad(int offset, byte[] into, int at, int length) {
    TranslatedLoad load = loading;
    if (load == null) {
      throw new IllegalStateException(this + " has translated no load");
    }
    try {
      memory.read(load.frame(), offset, into, at, length);
    } finally {
      loading = null; // a load that faults is over, too: others wait for it
    }
  }

  /**
   * A whole load: translates {@code page}, with a walk if the TLB does not know it, and reads
   * {@code length} bytes from {@code offset} of the frame into {@code into}, from {@code at} on.
   * Whoever takes the page away meanwhile finds the load, and waits for it.
   *
   * @return false if the page is not mapped, or no page table is loaded
   */
  public boolean load(Page page, int offset, byte[] into, int at, int length) {
    synchronized (tlb) {
      Frame frame = walkForLoad(page);
      if (frame == null) {
        return false;
      }
      loading = new TranslatedLoad(space(), page, frame);
    }
    finishLoad(offset, into, at, length);
    return true;
  }

  /** The load that this CPU has translated and that has yet to read, or null. */
  public TranslatedLoad loading() {
    return loading;
  }

  /**
   * Whether a store or a load that this CPU has translated is still on its way to {@code frame}.
   */
  public boolean hasTranslatedTo(Frame frame) {
    TranslatedStore store = storeBuffer.pending();
    TranslatedLoad load = loading;
    return store != null && store.frame().equals(frame)
        || load != null && load.frame().equals(frame);
  }

  /** Makes this CPU's TLB forget a page, whether it knows it or not. */
  public void invalidate(AddressSpace space, Page page) {
    tlb.forget(space, page);
  }

  /** Makes this CPU's TLB forget every page of {@code space}. */
  public void invalidateAll(AddressSpace space) {
    tlb.forgetAll(space);
  }

  /** Makes this CPU's TLB forget everything. */
  public void flush() {
    tlb.flush();
  }

  /** Whether every store that this CPU has translated has reached memory, and every load read. */
  public boolean drained() {
    return storeBuffer.pending() == null && loading == null;
  }

  @Override
  public String toString() {
    return "cpu" + number;
  }
}
