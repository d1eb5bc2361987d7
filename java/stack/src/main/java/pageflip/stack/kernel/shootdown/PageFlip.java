package pageflip.stack.kernel.shootdown;

import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Owner;
import pageflip.stack.kernel.Submission;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Revocation;
import pageflip.stack.nic.Transmission;
import pageflip.step.Step;

/**
 * Takes the page out of the process, makes every TLB that may know it forget it, and gives the
 * frame to the NIC. The process finds a fresh frame there when it next touches the page.
 *
 * <p>Preemption is off throughout: {@link #give} begins and ends on the same CPU.
 */
public final class PageFlip implements TransferWay {
  private final Kernel kernel;
  private final Shootdowns shootdowns;
  private final ShootdownInitiator initiator;

  /** A page flip whose shootdowns {@code initiator} makes, and {@code shootdowns} describes. */
  public PageFlip(Kernel kernel, Shootdowns shootdowns, ShootdownInitiator initiator) {
    this.kernel = kernel;
    this.shootdowns = shootdowns;
    this.initiator = initiator;
  }

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
    Frame frame = space == null ? null : space.clear(page);
    if (frame == null) {
      return false;
    }
    shootdowns.publish(cpu, new Revocation(space, page, frame));
    return true;
  }

  @Step("Transfer")
  private void transfer(Cpu cpu, Submission submission) {
    Frame frame = shootdowns.of(cpu).frame();
    kernel.frames().move(frame, Owner.PROCESS, Owner.NIC);
    submission.given(kernel.nic().post(frame));
    shootdowns.withdraw(cpu);
  }
}
