package pageflip.stack.kernel.tracking;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Page;

/** A store of the kernel's own, to what tells CPUs of each other. */
public sealed interface KernelStore {
  /** The address space that it is about. */
  AddressSpace space();

  /**
   * Puts a CPU into the set of an address space.
   *
   * @param space the address space
   * @param mask its mask
   * @param cpu the CPU
   */
  record JoinSet(AddressSpace space, CpuMask mask, Cpu cpu) implements KernelStore {}

  /**
   * Takes a page out of a page table.
   *
   * @param space the address space
   * @param page the page
   */
  record ClearPte(AddressSpace space, Page page) implements KernelStore {}
}
