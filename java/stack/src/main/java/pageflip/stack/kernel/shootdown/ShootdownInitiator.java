package pageflip.stack.kernel.shootdown;

import pageflip.stack.kernel.Responder;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Revocation;
import pageflip.step.Step;

/**
 * The initiator's half of a shootdown: when {@link #shootDown} returns, no TLB knows the page any
 * more, and no store that was translated through it is still on its way to memory.
 *
 * <p>Called with preemption off, on the initiator's own thread, after its descriptor was published
 * and the page table changed.
 */
public final class ShootdownInitiator {
  private final Machine machine;
  private final Shootdowns shootdowns;
  private final Responder responder;
  private final ShootdownPolicy policy;

  /**
   * @param responder what the initiator does itself when others interrupt it while it waits
   * @param policy whom to interrupt
   */
  public ShootdownInitiator(
      Machine machine, Shootdowns shootdowns, Responder responder, ShootdownPolicy policy) {
    this.machine = machine;
    this.shootdowns = shootdowns;
    this.responder = responder;
    this.policy = policy;
  }

  public void shootDown(Cpu cpu) {
    sendInterrupts(cpu);
    while (!invalidateLocal(cpu)) {
      cpu.relax();
    }
    while (!awaitAcks(cpu)) {
      responder.serviceInterrupts(cpu); // or two that wait for each other wait for ever
    }
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
    Revocation revocation = shootdowns.of(cpu);
    cpu.invalidate(revocation.space(), revocation.page());
    return true;
  }

  @Step("AwaitAcks")
  private boolean awaitAcks(Cpu cpu) {
    return machine.interrupts().answered(cpu);
  }
}
