package pageflip.stack.machine;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/**
 * Interrupts between CPUs, and the answers to them.
 *
 * <p>For each initiator one word says, a bit a CPU, who has yet to answer it. Sending is one write,
 * like the interrupt controller's "all but self". Safe for use by any thread; at most 64 CPUs.
 */
public final class InterruptController {
  private final AtomicLongArray unanswered;
  private final LongAdder sent = new LongAdder();

  InterruptController(int cpus) {
    if (cpus > Long.SIZE) {
      throw new IllegalArgumentException(
          cpus + " CPUs, and the interrupt controller addresses at most " + Long.SIZE);
    }
    this.unanswered = new AtomicLongArray(cpus);
  }

  /** Interrupts the CPUs whose bits are set in {@code responders}. */
  public void send(Cpu initiator, long responders) {
    sent.add(Long.bitCount(responders));
    unanswered.set(initiator.number(), responders);
  }

  /** How many interrupts have been sent, one for each CPU that was interrupted. */
  public long sent() {
    return sent.sum();
  }

  /** Whether {@code responder} has an interrupt from {@code initiator} that it has not answered. */
  public boolean pending(Cpu responder, Cpu initiator) {
    return (unanswered.get(initiator.number()) & 1L << responder.number()) != 0;
  }

  /** Whether {@code responder} has an interrupt from anybody that it has not answered. */
  public boolean anyPending(Cpu responder) {
    for (int initiator = 0; initiator < unanswered.length(); initiator++) {
      if ((unanswered.get(initiator) & 1L << responder.number()) != 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code responder} answers {@code initiator}. */
  public void answer(Cpu responder, Cpu initiator) {
    unanswered.getAndAccumulate(
        initiator.number(), 1L << responder.number(), (word, bit) -> word & ~bit);
  }

  /** Whether every CPU that {@code initiator} interrupted has answered. */
  public boolean answered(Cpu initiator) {
    return unanswered.get(initiator.number()) == 0;
  }
}
