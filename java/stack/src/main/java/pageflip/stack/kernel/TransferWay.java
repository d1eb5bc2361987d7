package pageflip.stack.kernel;

import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Page;
import pageflip.stack.nic.Transmission;

/** A way to give a page of the running process to the NIC. */
public interface TransferWay {
  /**
   * Gives one page to the NIC. When this returns, no store of the process can change what goes out.
   *
   * @param cpu the CPU this runs on, with the sending process's page table loaded
   * @return what the NIC holds from now on; null if the page is not mapped, and nothing was given
   */
  Transmission give(Cpu cpu, Page page);

  /** {@link #give}, for whom it is enough whether something was given. */
  default boolean send(Cpu cpu, Page page) {
    return give(cpu, page) != null;
  }
}
