package pageflip.stack.kernel.cores;

import pageflip.stack.kernel.Responder;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Interconnect;
import pageflip.stack.machine.Ring;
import pageflip.stack.machine.WriteBuffer;
import pageflip.step.Step;

/**
 * A CPU's part in a revocation, which no other core can do for it: it forgets the page, and when
 * its last store has reached memory it says so by giving the slot back.
 */
public final class RevocationResponder implements Responder {
  private final Rings rings;
  private final Interconnect interconnect;

  /** For the CPUs that are asked through {@code rings}. */
  public RevocationResponder(Rings rings, Interconnect interconnect) {
    this.rings = rings;
    this.interconnect = interconnect;
  }

  @Override
  public void serviceInterrupts(Cpu cpu) {
    if (serviceRevocation(cpu)) {
      while (!acknowledge(cpu)) {
        cpu.relax();
      }
    }
  }

  /** Forgets the page; refuses if none is asked, or what this CPU last wrote is not visible yet. */
  @Step("ServiceRevocation")
  boolean serviceRevocation(Cpu cpu) {
    Ring<Request> ring = rings.revocations(cpu);
    if (!interconnect.writeBuffer(cpu).isEmpty() || ring.isEmpty()) {
      return false;
    }
    Request request = ring.slot(ring.head());
    cpu.invalidate(request.space(), request.page());
    return true;
  }

  /** Gives the slot back; refuses while a store that this CPU translated has not reached memory. */
  @Step("Acknowledge")
  boolean acknowledge(Cpu cpu) {
    if (!cpu.drained()) {
      return false;
    }
    WriteBuffer buffer = interconnect.writeBuffer(cpu);
    Ring<Request> ring = rings.revocations(cpu);
    buffer.release(ring, ring.head() + 1);
    return true;
  }
}
