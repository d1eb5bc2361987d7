package pageflip.stack.kernel;

import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Page;

/** A way to give a page of the running process to the NIC. */
public sealed interface TransferWay
    permits PageFlip, TrackedFlip, SnoopedFlip, BroadcastFlip, TransientCow, DedicatedCores {
  /**
   * Sends one page. When this returns, no store of the process can change what goes out.
   *
   * @param cpu the CPU this runs on, with the sending process's page table loaded
   * @return false if the page is not mapped, and nothing was sent
   */
  boolean send(Cpu cpu, Page page);
}
