package pageflip.stack.kernel;

import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Page;

/** For a kernel whose ways of sending make no page read-only: there is nothing to resolve. */
public final class NoReadOnlyPages implements WriteFaults {
  @Override
  public boolean resolve(Cpu cpu, Page page) {
    return false;
  }
}
