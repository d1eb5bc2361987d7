package pageflip.stack.kernel;

import pageflip.stack.machine.Cpu;

/** Where hardware tells the TLBs, no CPU is asked to do anything for another. */
public final class NoInterrupts implements Responder {
  @Override
  public void serviceInterrupts(Cpu cpu) {
    // none ever comes
  }
}
