package pageflip.stack.kernel.tracking;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.step.Step;

/** The tags of the address spaces, of which there are few (an x86 PCID has 12 bits). */
public final class Tags {
  private final Machine machine;
  private final Footprints footprints;

  /** For the address spaces that {@code footprints} knows. */
  public Tags(Machine machine, Footprints footprints) {
    this.machine = machine;
    this.footprints = footprints;
  }

  /**
   * Deals all tags anew, and begins every TLB anew. CPUs that have a page table loaded, idle or
   * not, get its new tag. Called with every CPU stopped.
   */
  @Step("Rollover")
  public void rollover() {
    int tags = footprints.spaces().size();
    for (AddressSpace space : footprints.spaces()) {
      space.retag((space.tag() + 1) % tags);
    }
    for (Cpu cpu : machine.cpus()) {
      footprints.flush(cpu);
      cpu.load(cpu.space());
    }
  }
}
