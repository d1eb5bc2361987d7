package pageflip.stack.kernel.tracking;

import java.util.concurrent.atomic.AtomicReferenceArray;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;

/**
 * What each CPU is taking away, and which frames are claimed for that: nobody else takes a claimed
 * frame, or maps it. Safe for use by any thread.
 */
public final class TrackedShootdowns {
  private final AtomicReferenceArray<TrackedShootdown> byCpu;
  private final AtomicReferenceArray<Cpu> claims; // by frame

  /** For a machine of {@code cpus} CPUs and {@code frames} frames. */
  public TrackedShootdowns(int cpus, int frames) {
    this.byCpu = new AtomicReferenceArray<>(cpus);
    this.claims = new AtomicReferenceArray<>(frames);
  }

  /** What {@code initiator} is taking away, or null. */
  public TrackedShootdown of(Cpu initiator) {
    return byCpu.get(initiator.number());
  }

  void publish(Cpu initiator, TrackedShootdown shootdown) {
    byCpu.set(initiator.number(), shootdown);
  }

  void finish(Cpu initiator) {
    release(of(initiator).frame());
    byCpu.set(initiator.number(), null);
  }

  boolean claim(Cpu cpu, Frame frame) {
    return claims.compareAndSet(frame.number(), null, cpu);
  }

  void release(Frame frame) {
    claims.set(frame.number(), null);
  }
}
