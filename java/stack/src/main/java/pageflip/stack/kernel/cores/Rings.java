package pageflip.stack.kernel.cores;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import pageflip.stack.kernel.Submission;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Ring;
import pageflip.stack.machine.WriteBuffer;
import pageflip.stack.nic.Transmission;

/**
 * What programs' CPUs and the stack core share: a ring of requests, with a lock that makes its
 * producer one at a time, and for each CPU a ring of revocations, which the stack core fills.
 *
 * <p>Safe for use by any thread.
 */
public final class Rings {
  private final Ring<Request> requests;
  private final List<Ring<Request>> revocations;
  private final AtomicReference<Cpu> producer = new AtomicReference<>();
  private final Map<Request, Submission> underway = new ConcurrentHashMap<>();

  /** For the CPUs of {@code machine}; each ring has {@code slots} slots. */
  public Rings(Machine machine, int slots) {
    this.requests = new Ring<>(slots);
    this.revocations = machine.cpus().stream().map(cpu -> new Ring<Request>(slots)).toList();
  }

  /** "Send this page." */
  public Ring<Request> requests() {
    return requests;
  }

  /** "Forget this page", to {@code cpu}. */
  public Ring<Request> revocations(Cpu cpu) {
    return revocations.get(cpu.number());
  }

  /** Whether the page has been asked for and is not the NIC's yet. */
  public boolean underway(Request request) {
    return underway.containsKey(request);
  }

  /**
   * Takes the lock, enters {@code request} and writes it into {@code buffer}; null, and the lock is
   * not taken, if it is taken already, the ring is full, or the page is on its way already or not
   * mapped.
   *
   * <p>Whoever holds the lock is the only producer, so the ring does not become full meanwhile, and
   * a page that is mapped when its request is entered stays so until the stack core clears it. Two
   * who try at once exclude each other: one that refuses in the end has kept nobody out.
   */
  synchronized Submission push(Cpu by, Request request, WriteBuffer buffer) {
    if (taken() || requests.isFull()) {
      return null;
    }
    Submission submission = new Submission();
    if (underway.putIfAbsent(request, submission) != null) {
      return null;
    }
    if (request.space().walkWritable(request.page()) == null) {
      underway.remove(request); // another request has taken it away
      return null;
    }
    producer.set(by);
    buffer.push(requests, request);
    return submission;
  }

  /** The page is the NIC's. */
  void end(Request request, Transmission given) {
    underway.remove(request).given(given);
  }

  /** Whether a CPU has the lock. */
  boolean taken() {
    return producer.get() != null;
  }

  void unlock() {
    producer.set(null);
  }
}
