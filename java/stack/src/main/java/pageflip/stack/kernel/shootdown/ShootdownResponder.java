package pageflip.stack.kernel.shootdown;

import pageflip.stack.kernel.Responder;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Revocation;
import pageflip.step.Step;

/** Forgets the page that it is asked to, and answers once its own stores have reached memory. */
public final class ShootdownResponder implements Responder {
  private final Machine machine;
  private final Shootdowns shootdowns;

  /** For the CPUs of {@code machine}, where {@code shootdowns} says what is asked of them. */
  public ShootdownResponder(Machine machine, Shootdowns shootdowns) {
    this.machine = machine;
    this.shootdowns = shootdowns;
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

  /** Forgets the page that {@code initiator} is taking away; refuses if it has not asked. */
  @Step("ServiceInterrupt")
  boolean serviceInterrupt(Cpu cpu, Cpu initiator) {
    if (!machine.interrupts().pending(cpu, initiator)) {
      return false;
    }
    Revocation revocation = shootdowns.of(initiator);
    cpu.invalidate(revocation.space(), revocation.page());
    return true;
  }

  /** Answers; refuses while a store that this CPU translated has not reached memory. */
  @Step("Acknowledge")
  boolean acknowledge(Cpu cpu, Cpu initiator) {
    if (!cpu.drained()) {
      return false;
    }
    machine.interrupts().answer(cpu, initiator);
    return true;
  }
}
