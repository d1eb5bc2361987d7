package pageflip.stack.kernel;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;

/** What a program can do while it runs on a CPU. Called on that CPU's thread. */
public final class UserMode {
  private final Kernel kernel;
  private final Cpu cpu;

  UserMode(Kernel kernel, Cpu cpu) {
    this.kernel = kernel;
    this.cpu = cpu;
  }

  /** The CPU it runs on, for system calls. */
  public Cpu cpu() {
    return cpu;
  }

  /** Stores eight bytes, little-endian, at {@code offset} of {@code page}. */
  public void store(Page page, int offset, long value) {
    kernel.serviceInterrupts(cpu);
    while (!cpu.translateStore(page, offset, value)) {
      translate(page);
      kernel.serviceInterrupts(cpu);
    }
  }

  /** Loads eight bytes, little-endian, from {@code offset} of {@code page}. */
  public long load(Page page, int offset) {
    kernel.serviceInterrupts(cpu);
    while (!cpu.drained()) {
      cpu.relax(); // no forwarding from the store buffer
    }
    Frame frame = translate(page);
    while (frame == null) {
      kernel.serviceInterrupts(cpu);
      frame = translate(page);
    }
    return kernel.machine().memory().read(frame, offset);
  }

  private Frame translate(Page page) {
    AddressSpace space = cpu.space();
    if (cpu.tlb().lookup(space, page) == null && !cpu.fill(page)) {
      kernel.pageFault(cpu, page);
    }
    return cpu.tlb().lookup(space, page);
  }
}
