package pageflip.stack.kernel;

import pageflip.stack.machine.Cpu;

/** What a CPU does when others ask it to forget pages. */
public interface Responder {
  /** Takes and answers every interrupt that is pending at {@code cpu}, on that CPU's thread. */
  void serviceInterrupts(Cpu cpu);
}
