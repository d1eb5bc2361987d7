package pageflip.stack.kernel;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;

/** What a program can do while it runs on a CPU. Called on that CPU's thread. */
public final class UserMode {
  private final Kernel kernel;
  private final Cpu cpu;
  private final WriteFaults writeFaults;

  public UserMode(Kernel kernel, Cpu cpu) {
    this(kernel, cpu, new NoReadOnlyPages());
  }

  public UserMode(Kernel kernel, Cpu cpu, WriteFaults writeFaults) {
    this.kernel = kernel;
    this.cpu = cpu;
    this.writeFaults = writeFaults;
  }

  /** The CPU it runs on, for system calls. */
  public Cpu cpu() {
    return cpu;
  }

  /** Lets others get on, and answers their interrupts. */
  public void relax() {
    kernel.serviceInterrupts(cpu);
    cpu.relax();
  }

  /** Stores eight bytes, little-endian, at {@code offset} of {@code page}. */
  public void store(Page page, int offset, long value) {
    kernel.serviceInterrupts(cpu);
    while (!cpu.translateStore(page, offset, value)) {
      if (cpu.drained()) {
        faultOnStore(page);
      } else {
        cpu.relax(); // the store buffer is full
      }
      kernel.serviceInterrupts(cpu);
    }
  }

  private void faultOnStore(Page page) {
    AddressSpace space = cpu.space();
    if (space.walkReadOnly(page) != null) {
      writeFaults.resolve(cpu, page);
    } else if (cpu.tlb().lookupReadOnly(space, page) != null) {
      cpu.evict(space, page); // the page has become writable since the TLB filled this entry
    } else {
      translate(page);
    }
  }

  /** Loads eight bytes, little-endian, from {@code offset} of {@code page}. */
  public long load(Page page, int offset) {
    return kernel.machine().memory().read(reach(page), offset);
  }

  /**
   * Loads {@code length} bytes from {@code offset} of {@code page} into {@code into}, from {@code
   * at} on, as the kernel does when it copies from a program.
   */
  public void load(Page page, int offset, byte[] into, int at, int length) {
    Frame frame;
    do {
      frame = reach(page);
      kernel.machine().memory().read(frame, offset, into, at, length);
    } while (known(page) != frame); // taken away meanwhile, by hardware that asks no CPU
  }

  /** Where loads from {@code page} go, after every store of this CPU. */
  private Frame reach(Page page) {
    kernel.serviceInterrupts(cpu);
    while (!cpu.drained()) {
      cpu.relax(); // no forwarding from the store buffer
    }
    Frame frame = translate(page);
    while (frame == null) {
      kernel.serviceInterrupts(cpu);
      frame = translate(page);
    }
    return frame;
  }

  private Frame translate(Page page) {
    if (known(page) == null && !cpu.fill(page)) {
      kernel.pageFault(cpu, page);
    }
    return known(page);
  }

  /** Where the TLB says that loads from {@code page} go, or null. */
  private Frame known(Page page) {
    Frame writable = cpu.tlb().lookup(cpu.space(), page);
    return writable != null ? writable : cpu.tlb().lookupReadOnly(cpu.space(), page);
  }
}
