package pageflip.stack.kernel.tracking;

import pageflip.stack.kernel.Responder;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Power;
import pageflip.step.Step;

/** Forgets what is being withdrawn, and answers once its own stores have reached memory. */
public final class TrackedResponder implements Responder {
  private final Machine machine;
  private final Withdrawals withdrawals;
  private final Tracking tracking;

  /** For the CPUs of {@code machine}. */
  public TrackedResponder(Machine machine, Withdrawals withdrawals, Tracking tracking) {
    this.machine = machine;
    this.withdrawals = withdrawals;
    this.tracking = tracking;
  }

  @Override
  public void serviceInterrupts(Cpu cpu) {
    for (Cpu initiator : machine.cpus()) {
      if (serviceInterrupt(cpu, initiator)) {
        while (!acknowledge(cpu, initiator)) {
          cpu.relax();
        }
      }
    }
  }

  /** Refuses if {@code initiator} has not asked, or {@code cpu} has halted. */
  @Step("ServiceInterrupt")
  private boolean serviceInterrupt(Cpu cpu, Cpu initiator) {
    if (cpu.power() != Power.AWAKE || !machine.interrupts().pending(cpu, initiator)) {
      return false;
    }
    Withdrawal withdrawal = withdrawals.of(initiator);
    tracking.forget(cpu, withdrawal);
    tracking.interrupted(cpu, withdrawal);
    return true;
  }

  /** Refuses while a store that this CPU translated has not reached memory. */
  @Step("Acknowledge")
  private boolean acknowledge(Cpu cpu, Cpu initiator) {
    if (!cpu.drained()) {
      return false;
    }
    machine.interrupts().answer(cpu, initiator);
    return true;
  }
}
