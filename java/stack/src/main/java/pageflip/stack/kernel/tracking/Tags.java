package pageflip.stack.kernel.tracking;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.step.Step;

/** The tags of the address spaces, of which there are few (an x86 PCID has 12 bits). */
public final class Tags {
  private final Machine machine;
  private final CpuMasks masks;

  /** For the address spaces that {@code masks} knows. */
  public Tags(Machine machine, CpuMasks masks) {
    this.machine = machine;
    this.masks = masks;
  }

  /**
   * Deals all tags anew, and begins every TLB anew. CPUs that have a page table loaded, idle or
   * not, get its new tag. Called with every CPU stopped.
   */
  @Step("Rollover")
  public void rollover() {
    int tags = masks.spaces().size();
    for (AddressSpace space : masks.spaces()) {
      space.retag((space.tag() + 1) % tags);
    }
    for (Cpu cpu : machine.cpus()) {
      masks.flush(cpu);
      cpu.load(cpu.space());
    }
  }
}
