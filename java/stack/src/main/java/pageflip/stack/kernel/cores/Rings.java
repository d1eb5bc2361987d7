package pageflip.stack.kernel.cores;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import pageflip.stack.kernel.Submission;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Ring;
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

  /** Enters {@code request}; null if it is under way already. */
  Submission begin(Request request) {
    Submission submission = new Submission();
    return underway.putIfAbsent(request, submission) == null ? submission : null;
  }

  /** Takes {@code request} out again, which nobody has seen. */
  void withdraw(Request request) {
    underway.remove(request);
  }

  /** The page is the NIC's. */
  void end(Request request, Transmission given) {
    underway.remove(request).given(given);
  }

  boolean lock(Cpu by) {
    return producer.compareAndSet(null, by);
  }

  void unlock() {
    producer.set(null);
  }
}
