package pageflip.stack.machine;

import java.util.concurrent.atomic.AtomicReferenceArray;
import pageflip.step.Step;

/**
 * Carries invalidations from any CPU to every TLB, and the answers back. It interrupts nobody: no
 * CPU executes an instruction for what another has sent out.
 *
 * <p>A CPU has one invalidation under way at a time. Safe for use by any thread; at most 64 CPUs.
 * The fabric moves when {@link #run} does, on a thread of its own until that is interrupted.
 */
public final class InvalidationFabric implements Runnable {
  /** What a CPU has sent out, and a bit for each CPU that it has yet to reach, or to hear from. */
  private record Outstanding(Revocation what, long unreached, long unanswered) {
    Outstanding reached(Cpu cpu) {
      return new Outstanding(what, unreached & ~bit(cpu), unanswered);
    }

    /** Null once everybody has answered. */
    Outstanding answered(Cpu cpu) {
      long others = unanswered & ~bit(cpu);
      return others == 0 ? null : new Outstanding(what, unreached, others);
    }
  }

  private final Machine machine;
  private final AtomicReferenceArray<Outstanding> outstanding;
  private final long everyone;

  /** A fabric between all CPUs of {@code machine}, with nothing under way. */
  public InvalidationFabric(Machine machine) {
    this.machine = machine;
    this.outstanding = new AtomicReferenceArray<>(machine.cpus().size());
    this.everyone =
        machine.cpus().stream().mapToLong(InvalidationFabric::bit).reduce(0, (a, b) -> a | b);
  }

  private static long bit(Cpu cpu) {
    return 1L << cpu.number();
  }

  /** Sends an invalidation out to every TLB, the sender's own included; returns at once. */
  public void send(Cpu sender, Revocation what) {
    Outstanding all = new Outstanding(what, everyone, everyone);
    if (!outstanding.compareAndSet(sender.number(), null, all)) {
      throw new IllegalStateException(sender + " has not waited for its last invalidation");
    }
  }

  /** Whether nothing that {@code sender} has sent out is still under way. Knows of no other CPU. */
  public boolean settled(Cpu sender) {
    return outstanding.get(sender.number()) == null;
  }

  /** What {@code sender} has sent out and not everybody has answered, or null. */
  public Revocation underWay(Cpu sender) {
    Outstanding sent = outstanding.get(sender.number());
    return sent == null ? null : sent.what();
  }

  /** Whether what {@code sender} has sent out has yet to reach the TLB of {@code receiver}. */
  public boolean unreached(Cpu receiver, Cpu sender) {
    Outstanding sent = outstanding.get(sender.number());
    return sent != null && (sent.unreached() & bit(receiver)) != 0;
  }

  /** Whether {@code receiver} has yet to answer what {@code sender} has sent out. */
  public boolean unanswered(Cpu receiver, Cpu sender) {
    Outstanding sent = outstanding.get(sender.number());
    return sent != null && (sent.unanswered() & bit(receiver)) != 0;
  }

  /** Reaches the TLB of {@code receiver}, which forgets the page; refuses if it has before. */
  @Step("Invalidate")
  public boolean invalidate(Cpu receiver, Cpu sender) {
    if (!unreached(receiver, sender)) {
      return false;
    }
    Revocation what = underWay(sender);
    receiver.invalidate(what.space(), what.page());
    outstanding.updateAndGet(sender.number(), sent -> sent.reached(receiver));
    return true;
  }

  /**
   * {@code receiver} answers; refuses before the invalidation has reached it, and while a store or
   * a load that it translated before then is on its way. No later one can name the frame.
   */
  @Step("Answer")
  public boolean answer(Cpu receiver, Cpu sender) {
    if (!unanswered(receiver, sender) || unreached(receiver, sender)) {
      return false;
    }
    if (receiver.hasTranslatedTo(underWay(sender).frame())) {
      return false;
    }
    outstanding.updateAndGet(sender.number(), sent -> sent.answered(receiver));
    return true;
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      for (Cpu sender : machine.cpus()) {
        for (Cpu receiver : machine.cpus()) {
          invalidate(receiver, sender);
          answer(receiver, sender);
        }
      }
      Thread.yield();
    }
  }
}
