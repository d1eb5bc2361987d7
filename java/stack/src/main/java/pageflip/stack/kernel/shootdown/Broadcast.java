package pageflip.stack.kernel.shootdown;

import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;

/** Interrupts every other CPU, wherever the process ever ran. */
public final class Broadcast implements ShootdownPolicy {
  private final long everyone;

  /** For all CPUs of {@code machine}. */
  public Broadcast(Machine machine) {
    this.everyone = machine.cpus().stream().mapToLong(cpu -> 1L << cpu.number()).sum();
  }

  @Override
  public long responders(Cpu initiator) {
    return everyone & ~(1L << initiator.number());
  }
}
