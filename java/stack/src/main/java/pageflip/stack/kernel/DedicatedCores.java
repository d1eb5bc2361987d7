package pageflip.stack.kernel;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Interconnect;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.WriteBuffer;
import pageflip.step.Step;

/**
 * Leaves the sending to a {@link StackCore}, and asks it through a ring.
 *
 * <p>{@link #submit} returns at once, and the page goes out as it is when the stack core has taken
 * it away from all CPUs, this one too. {@link #send} waits for that.
 */
public final class DedicatedCores implements TransferWay {
  private final Kernel kernel;
  private final Rings rings;
  private final Interconnect interconnect;

  /** The programs' end of {@code rings}; {@code kernel} answers the revocations meanwhile. */
  public DedicatedCores(Kernel kernel, Rings rings, Interconnect interconnect) {
    this.kernel = kernel;
    this.rings = rings;
    this.interconnect = interconnect;
  }

  /** If another thread asks for the same page again meanwhile, this waits for that, too. */
  @Override
  public boolean send(Cpu cpu, Page page) {
    Request request = new Request(cpu.space(), page);
    if (!submit(cpu, page)) {
      return false;
    }
    while (rings.underway(request)) {
      kernel.serviceInterrupts(cpu); // the stack core cannot take the page away without this CPU
      cpu.relax();
    }
    return true;
  }

  /**
   * Asks for one page to be sent. Until it is the NIC's the process can still store to it, and such
   * a store is part of what is offered or is not; none changes what was offered.
   *
   * @param cpu the CPU this runs on, with the sending process's page table loaded
   * @return false if the page is not mapped, and nothing will be sent
   */
  public boolean submit(Cpu cpu, Page page) {
    while (!push(cpu, page)) {
      AddressSpace space = cpu.space();
      if (space == null || space.walk(page) == null) {
        return false;
      }
      kernel.serviceInterrupts(cpu); // the ring is full or in use, or the page on its way already
      cpu.relax();
    }
    while (!releaseRing(cpu)) {
      cpu.relax();
    }
    return true;
  }

  /**
   * Takes the ring's lock and pushes; refuses if it is taken, the ring is full, the page is on its
   * way already or not mapped, or what this CPU last wrote is not visible yet.
   *
   * <p>Whoever holds the lock is the only producer, so the ring does not become full meanwhile, and
   * a page that is mapped when its request is entered stays so until the stack core clears it.
   */
  @Step("Push")
  private boolean push(Cpu cpu, Page page) {
    WriteBuffer buffer = interconnect.writeBuffer(cpu);
    if (cpu.running() == null || !buffer.isEmpty() || !rings.lock(cpu)) {
      return false;
    }
    Request request = new Request(cpu.space(), page);
    if (rings.requests().isFull() || !enter(request)) {
      rings.unlock();
      return false;
    }
    buffer.push(rings.requests(), request);
    return true;
  }

  /** Called with the lock: a page that another request has not taken away cannot go afterwards. */
  private boolean enter(Request request) {
    if (!rings.begin(request)) {
      return false;
    }
    if (request.space().walk(request.page()) == null) {
      rings.end(request);
      return false;
    }
    return true;
  }

  /** Lets the next producer in; refuses until it can see what this CPU wrote. */
  @Step("ReleaseRing")
  private boolean releaseRing(Cpu cpu) {
    if (!interconnect.writeBuffer(cpu).isEmpty()) {
      return false;
    }
    rings.unlock();
    return true;
  }
}
