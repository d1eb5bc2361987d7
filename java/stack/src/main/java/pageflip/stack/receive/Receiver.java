package pageflip.stack.receive;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.step.Step;

/**
 * A program that receives: the page that it receives into, and the CPU that it runs on, which has
 * loaded its page table.
 *
 * <p>Nobody else may run there while it does. Its methods are called on the program's own thread.
 */
public final class Receiver {
  private final Cpu cpu;
  private final AddressSpace space;
  private final Page page;

  /**
   * A program on {@code cpu}.
   *
   * @param page mapped, writable
   */
  public Receiver(Cpu cpu, Page page) {
    this.cpu = cpu;
    this.space = cpu.space();
    this.page = page;
  }

  /** The CPU that it runs on. */
  public Cpu cpu() {
    return cpu;
  }

  /** Its address space. */
  public AddressSpace space() {
    return space;
  }

  /** The page that it receives into. */
  public Page page() {
    return page;
  }

  /** The frame that its page leads to. */
  public Frame frame() {
    return space.walkWritable(page);
  }

  /** The frame that its CPU remembers, or null. */
  public Frame remembered() {
    return cpu.tlb().lookup(space, page);
  }

  /** A load, or the hardware ahead of one, fills the TLB; refuses if it knows the page. */
  @Step("Fill")
  public boolean fill() {
    return remembered() == null && cpu.walk(page);
  }

  /** Fills {@code into} with what the program reads from the beginning of its page. */
  @Step("Read")
  void read(byte[] into) {
    if (!cpu.load(page, 0, into, 0, into.length)) {
      throw new IllegalStateException(page + " is not mapped any more");
    }
  }
}
