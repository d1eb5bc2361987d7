package pageflip.stack.machine;

import pageflip.step.Step;

/**
 * What of every CPU executes loads: each is translated, and then reads the frame that its page led
 * to. Called on the CPU's own thread.
 *
 * <p>The two are steps apart only where something else can come between, which interrupts cannot:
 * for hardware that takes a page away and asks no CPU.
 */
public final class LoadUnit {
  /**
   * Translates a load of {@code cpu}; refuses on a TLB miss, while an earlier store is still on its
   * way to memory (nothing is forwarded from the store buffer), and while the CPU idles.
   */
  @Step("LoadTranslate")
  public boolean translate(Cpu cpu, Page page) {
    return cpu.translateLoad(page);
  }

  /**
   * The translated load of {@code cpu} reads {@code length} bytes from {@code offset} of its frame
   * into {@code into}, from {@code at} on.
   *
   * @throws IllegalStateException if no load is translated
   */
  @Step("LoadRead")
  public void read(Cpu cpu, int offset, byte[] into, int at, int length) {
    cpu.finishLoad(offset, into, at, length);
  }
}
