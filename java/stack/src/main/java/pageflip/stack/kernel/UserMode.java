package pageflip.stack.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.LoadUnit;
import pageflip.stack.machine.Page;

/**
 * What a program can do while it runs on a CPU. Called on that CPU's thread, while a program runs
 * there.
 *
 * <p>Every access answers interrupts, and waits where it has to: for a frame when a page is touched
 * for the first time, for a page that another CPU is about to change.
 *
 * <p>Accesses throw {@link IndexOutOfBoundsException}, and do nothing, where the address space has
 * no such page, or the bytes are not all within one page of {@link Frame#BYTES} bytes.
 */
public final class UserMode {
  private final Kernel kernel;
  private final Cpu cpu;
  private final WriteFaults writeFaults;
  private final LoadUnit loads = new LoadUnit();

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

  /**
   * Stores eight bytes, little-endian, at {@code offset} of {@code page}. They are on their way to
   * memory when this returns, and this CPU's loads wait for them.
   */
  public void store(Page page, int offset, long value) {
    Frame.checkRange(offset, Long.BYTES);
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
    byte[] bytes = new byte[Long.BYTES];
    load(page, offset, bytes, 0, Long.BYTES);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
  }

  /**
   * Loads {@code length} bytes from {@code offset} of {@code page} into {@code into}, from {@code
   * at} on, as the kernel does when it copies from a program. All of them are read before whoever
   * takes the page away may have its frame.
   */
  public void load(Page page, int offset, byte[] into, int at, int length) {
    Frame.checkRange(offset, length);
    Objects.checkFromIndexSize(at, length, into.length);
    kernel.serviceInterrupts(cpu);
    while (!loads.translate(cpu, page)) {
      if (!cpu.drained()) {
        cpu.relax(); // no forwarding from the store buffer
      } else {
        translate(page);
      }
      kernel.serviceInterrupts(cpu);
    }
    loads.read(cpu, offset, into, at, length);
  }

  /** Has the TLB know {@code page}, unless it is taken away meanwhile. */
  private void translate(Page page) {
    AddressSpace space = cpu.space();
    if (cpu.tlb().lookupForLoad(space, page) == null && !cpu.fill(page)) {
      kernel.pageFault(cpu, page);
    }
  }
}
