package pageflip.stack.kernel.cores;

import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Submission;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Interconnect;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.WriteBuffer;
import pageflip.stack.nic.Transmission;
import pageflip.step.Step;

/**
 * Leaves the sending to a {@link StackCore}, and asks it through a ring.
 *
 * <p>{@link #submit} returns at once, and the page goes out as it is when the stack core has taken
 * it away from all CPUs, this one too. {@link #give} waits for that.
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

  @Override
  public Transmission give(Cpu cpu, Page page) {
    Submission submission = submit(cpu, page);
    while (submission != null && submission.given() == null) {
      kernel.serviceInterrupts(cpu); // the stack core cannot take the page away without this CPU
      cpu.relax();
    }
    return submission == null ? null : submission.given();
  }

  /**
   * Asks for one page to be sent. Until it is the NIC's the process can still store to it, and such
   * a store is part of what is offered or is not; none changes what was offered.
   *
   * @param cpu the CPU this runs on, with the sending process's page table loaded
   * @return null if the page is not mapped, and nothing will be sent
   */
  public Submission submit(Cpu cpu, Page page) {
    Submission submission = push(cpu, page);
    while (submission == null) {
      AddressSpace space = cpu.space();
      if (space == null || space.walkWritable(page) == null) {
        return null;
      }
      kernel.serviceInterrupts(cpu); // the ring is full or in use, or the page on its way already
      cpu.relax();
      submission = push(cpu, page);
    }
    while (!releaseRing(cpu)) {
      cpu.relax();
    }
    return submission;
  }

  /**
   * Takes the ring's lock and pushes; refuses if it is taken, the ring is full, the page is on its
   * way already or not mapped, or what this CPU last wrote is not visible yet.
   */
  @Step("Push")
  private Submission push(Cpu cpu, Page page) {
    WriteBuffer buffer = interconnect.writeBuffer(cpu);
    return cpu.running() == null || !buffer.isEmpty()
        ? null
        : rings.push(cpu, new Request(cpu.space(), page), buffer);
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
