package pageflip.stack.kernel;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.step.Step;

/**
 * Takes the page out of the process, makes every TLB that may know it forget it, and gives the
 * frame to the NIC. The process finds a fresh frame there when it next touches the page.
 *
 * <p>Preemption is off throughout: {@link #send} begins and ends on the same CPU.
 */
public final class PageFlip implements TransferWay {
  private final Kernel kernel;
  private final Machine machine;
  private final ShootdownPolicy policy;

  /** A page flip whose shootdown goes to whomever {@code policy} names. */
  public PageFlip(Kernel kernel, ShootdownPolicy policy) {
    this.kernel = kernel;
    this.machine = kernel.machine();
    this.policy = policy;
  }

  @Override
  public boolean send(Cpu cpu, Page page) {
    if (!clearPte(cpu, page)) {
      return false;
    }
    sendInterrupts(cpu);
    while (!invalidateLocal(cpu)) {
      Thread.onSpinWait();
    }
    while (!awaitAcks(cpu)) {
      kernel.serviceInterrupts(cpu); // or two that wait for each other wait for ever
    }
    transfer(cpu);
    return true;
  }

  @Step("ClearPte")
  private boolean clearPte(Cpu cpu, Page page) {
    AddressSpace space = cpu.space();
    Frame frame = space == null ? null : space.clear(page);
    if (frame == null) {
      return false;
    }
    kernel.publish(cpu, new Shootdown(space, page, frame));
    return true;
  }

  @Step("SendInterrupts")
  private void sendInterrupts(Cpu cpu) {
    machine.interrupts().send(cpu, policy.responders(cpu));
  }

  /** Like the instruction, it does not complete before this CPU's own stores have. */
  @Step("InvalidateLocal")
  private boolean invalidateLocal(Cpu cpu) {
    if (!cpu.drained()) {
      return false;
    }
    Shootdown shootdown = kernel.shootdown(cpu);
    cpu.invalidate(shootdown.space(), shootdown.page());
    return true;
  }

  @Step("AwaitAcks")
  private boolean awaitAcks(Cpu cpu) {
    return machine.interrupts().answered(cpu);
  }

  @Step("Transfer")
  private void transfer(Cpu cpu) {
    Frame frame = kernel.shootdown(cpu).frame();
    kernel.frames().move(frame, Owner.PROCESS, Owner.NIC);
    kernel.nic().post(frame);
    kernel.withdraw(cpu);
  }
}
