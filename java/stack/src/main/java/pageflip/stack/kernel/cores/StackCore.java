package pageflip.stack.kernel.cores;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Owner;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.DedicatedCore;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Ring;
import pageflip.stack.nic.Transmission;
import pageflip.step.Step;

/**
 * A core that runs the stack and nothing else: takes requests to send out of a ring, takes each
 * page away from the process, and gives its frame to the NIC.
 *
 * <p>It clears the PTE by itself, since that is in memory. It cannot clear a TLB entry or call back
 * a store of another core, so it asks every CPU through that CPU's ring, and waits for all.
 *
 * <p>Runs on the core's thread until that is interrupted; a request that it is at is finished
 * first.
 */
public final class StackCore extends DedicatedCore implements Runnable {
  private final Kernel kernel;
  private final Rings rings;
  private final List<Cpu> cpus;
  private final Set<Cpu> unasked = ConcurrentHashMap.newKeySet();
  private volatile long cursor;
  private volatile Request request;
  private volatile Frame taken;

  /** The stack's end of {@code rings}. */
  public StackCore(Kernel kernel, Rings rings) {
    this.kernel = kernel;
    this.rings = rings;
    this.cpus = kernel.machine().cpus();
  }

  /** The index of the next request that it is to read. */
  public long cursor() {
    return cursor;
  }

  /** The request that it is at, or null. */
  public Request request() {
    return request;
  }

  /** The frame that it is taking away, or null. */
  public Frame taken() {
    return taken;
  }

  /** Whether it has yet to ask {@code cpu} to forget the page. */
  public boolean unasked(Cpu cpu) {
    return unasked.contains(cpu);
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      if (!serve()) {
        relax();
      }
    }
  }

  /** Serves the next request; false if none waits. */
  public boolean serve() {
    if (!seeRequest()) {
      return false;
    }
    readSlot();
    while (!releaseSlot()) {
      relax();
    }
    clearPte();
    while (!unasked.isEmpty()) {
      for (Cpu cpu : cpus) {
        askCore(cpu);
      }
      relax();
    }
    while (!awaitAcks()) {
      relax();
    }
    transfer();
    return true;
  }

  /** Looks at the producers' index; refuses if there is nothing new. */
  @Step("SeeRequest")
  private boolean seeRequest() {
    return rings.requests().tail() != cursor;
  }

  @Step("ReadSlot")
  private void readSlot() {
    request = rings.requests().slot(cursor);
    cursor++;
  }

  /** Gives the slot back to the producers; refuses while an earlier write is not visible yet. */
  @Step("ReleaseSlot")
  private boolean releaseSlot() {
    if (!writeBuffer().isEmpty()) {
      return false;
    }
    writeBuffer().release(rings.requests(), cursor);
    return true;
  }

  @Step("ClearPte")
  private void clearPte() {
    Frame frame = request.space().clear(request.page());
    if (frame == null) {
      throw new IllegalStateException(request + " was mapped when it was asked for, and is not");
    }
    taken = frame;
    unasked.addAll(cpus);
  }

  /** Asks one CPU; refuses if that is done, or while an earlier write is not visible yet. */
  @Step("AskCore")
  private boolean askCore(Cpu cpu) {
    if (!writeBuffer().isEmpty() || !unasked.remove(cpu)) {
      return false;
    }
    Ring<Request> ring = rings.revocations(cpu); // empty: its CPU has answered the last time
    writeBuffer().push(ring, request);
    return true;
  }

  /** Refuses until every CPU has given its slot back. */
  @Step("AwaitAcks")
  private boolean awaitAcks() {
    return writeBuffer().isEmpty()
        && cpus.stream().allMatch(cpu -> rings.revocations(cpu).isEmpty());
  }

  @Step("Transfer")
  private void transfer() {
    kernel.frames().move(taken, Owner.PROCESS, Owner.NIC);
    Transmission given = kernel.nic().post(taken);
    Request done = request;
    request = null;
    taken = null;
    rings.end(done, given);
  }
}
