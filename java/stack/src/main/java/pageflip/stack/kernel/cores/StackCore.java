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
 * The stack on a core of its own: takes requests to send out of a ring, takes each page away from
 * the process, and gives its frame to the NIC.
 *
 * <p>It clears the PTE by itself, since that is in memory. It cannot clear a TLB entry or call back
 * a store of another core, so it asks every CPU through that CPU's ring, and waits for all.
 *
 * <p>Runs on the core's thread until that is interrupted; a request that it is at is finished
 * first.
 */
public final class StackCore implements Runnable {
  private final Kernel kernel;
  private final Rings rings;
  private final DedicatedCore core;
  private final List<Cpu> cpus;
  private final Set<Cpu> unasked = ConcurrentHashMap.newKeySet();
  private volatile long cursor;
  private volatile Request request;
  private volatile Frame taken;

  /** The stack's end of {@code rings}, on {@code core}. */
  public StackCore(Kernel kernel, Rings rings, DedicatedCore core) {
    this.kernel = kernel;
    this.rings = rings;
    this.core = core;
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
        core.relax();
      }
    }
  }

  /** Serves the next request; false if none waits. */
  public boolean serve() {
    if (!seeRequest(core)) {
      return false;
    }
    readSlot(core);
    while (!releaseSlot(core)) {
      core.relax();
    }
    clearPte(core);
    while (!unasked.isEmpty()) {
      for (Cpu cpu : cpus) {
        askCore(core, cpu);
      }
      core.relax();
    }
    while (!awaitAcks(core)) {
      core.relax();
    }
    transfer(core);
    return true;
  }

  /** Looks at the producers' index; refuses if there is nothing new. */
  @Step("SeeRequest")
  private boolean seeRequest(DedicatedCore on) {
    return rings.requests().tail() != cursor;
  }

  @Step("ReadSlot")
  private void readSlot(DedicatedCore on) {
    request = rings.requests().slot(cursor);
    cursor++;
  }

  /** Gives the slot back to the producers; refuses while an earlier write is not visible yet. */
  @Step("ReleaseSlot")
  private boolean releaseSlot(DedicatedCore on) {
    if (!on.writeBuffer().isEmpty()) {
      return false;
    }
    on.writeBuffer().release(rings.requests(), cursor);
    return true;
  }

  @Step("ClearPte")
  private void clearPte(DedicatedCore on) {
    Frame frame = request.space().clear(request.page());
    if (frame == null) {
      throw new IllegalStateException(request + " was mapped when it was asked for, and is not");
    }
    taken = frame;
    unasked.addAll(cpus);
  }

  /** Asks one CPU; refuses if that is done, or while an earlier write is not visible yet. */
  @Step("AskCore")
  private boolean askCore(DedicatedCore on, Cpu cpu) {
    if (!on.writeBuffer().isEmpty() || !unasked.remove(cpu)) {
      return false;
    }
    Ring<Request> ring = rings.revocations(cpu); // empty: its CPU has answered the last time
    on.writeBuffer().push(ring, request);
    return true;
  }

  /** Refuses until every CPU has given its slot back. */
  @Step("AwaitAcks")
  private boolean awaitAcks(DedicatedCore on) {
    return on.writeBuffer().isEmpty()
        && cpus.stream().allMatch(cpu -> rings.revocations(cpu).isEmpty());
  }

  @Step("Transfer")
  private void transfer(DedicatedCore on) {
    kernel.frames().move(taken, Owner.PROCESS, Owner.NIC);
    Transmission given = kernel.nic().post(taken);
    Request done = request;
    request = null;
    taken = null;
    rings.end(done, given);
  }
}
