package pageflip.stack.kernel;

import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Page;

/** What the kernel does about a store to a page that is mapped read-only. */
public interface WriteFaults {
  /**
   * Makes the page writable, where it leads now or where it is to lead. Called on the CPU's thread.
   *
   * @return false, and nothing is done, if the page is not read-only, or another CPU holds it: then
   *     the store is to be tried again
   */
  boolean resolve(Cpu cpu, Page page);
}
