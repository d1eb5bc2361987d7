package pageflip.stack.kernel.tracking;

import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Owner;
import pageflip.stack.kernel.Submission;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Power;
import pageflip.stack.nic.Transmission;
import pageflip.step.Step;

/**
 * Takes the page out of every process that shares the frame, asks the CPUs that may know it to
 * forget it, and gives the frame to the NIC. If the process never ran elsewhere and shares the
 * frame with nobody who did, no CPU is interrupted.
 *
 * <p>The page table is the one that the CPU has loaded: a kernel thread may send on an idle CPU.
 * Preemption is off throughout.
 */
public final class TrackedFlip implements TransferWay {
  private final Kernel kernel;
  private final KernelStores stores;
  private final TrackedShootdowns shootdowns;
  private final Tracking tracking;
  private final TrackedInitiator initiator;

  /** A page flip whose shootdowns {@code initiator} makes. */
  public TrackedFlip(
      Kernel kernel,
      KernelStores stores,
      TrackedShootdowns shootdowns,
      Tracking tracking,
      TrackedInitiator initiator) {
    this.kernel = kernel;
    this.stores = stores;
    this.shootdowns = shootdowns;
    this.tracking = tracking;
    this.initiator = initiator;
  }

  /** Refuses, too, if another CPU is sending the frame just now. */
  @Override
  public Transmission give(Cpu cpu, Page page) {
    if (!clearPte(cpu, page)) {
      return null;
    }
    initiator.shootDown(cpu);
    Submission submission = new Submission();
    transfer(cpu, submission);
    return submission.given();
  }

  @Step("ClearPte")
  private boolean clearPte(Cpu cpu, Page page) {
    AddressSpace space = cpu.space();
    if (cpu.power() != Power.AWAKE || space == null || !stores.fenced(cpu)) {
      return false;
    }
    Frame frame = space.walkWritable(page);
    if (frame == null || !shootdowns.claim(cpu, frame)) {
      return false;
    }
    if (space.walkWritable(page) != frame) { // sent, and given another, before it was claimed
      shootdowns.release(frame);
      return false;
    }
    stores.put(cpu, new KernelStore.ClearPte(space, page));
    TrackedShootdown shootdown = new TrackedShootdown(page, frame);
    shootdown.spaces().add(space);
    shootdown.maskPending().add(space);
    if (tracking.hasGenerations()) {
      shootdown.generationPending().add(space);
    }
    shootdowns.publish(cpu, shootdown);
    return true;
  }

  @Step("Transfer")
  private void transfer(Cpu cpu, Submission submission) {
    Frame frame = shootdowns.of(cpu).frame();
    kernel.frames().move(frame, Owner.PROCESS, Owner.NIC);
    submission.given(kernel.nic().post(frame));
    shootdowns.finish(cpu);
  }
}
