package pageflip.stack.kernel.tracking;

import pageflip.stack.kernel.Responder;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Power;
import pageflip.step.Step;

/** Forgets what is being taken away, and answers once its own stores have reached memory. */
public final class TrackedResponder implements Responder {
  private final Machine machine;
  private final TrackedShootdowns shootdowns;
  private final Tracking tracking;

  /** For the CPUs of {@code machine}. */
  public TrackedResponder(Machine machine, TrackedShootdowns shootdowns, Tracking tracking) {
    this.machine = machine;
    this.shootdowns = shootdowns;
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
    TrackedShootdown shootdown = shootdowns.of(initiator);
    tracking.forget(cpu, shootdown);
    tracking.interrupted(cpu, shootdown);
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
