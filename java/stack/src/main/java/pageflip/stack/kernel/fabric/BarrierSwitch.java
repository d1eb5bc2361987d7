package pageflip.stack.kernel.fabric;

import pageflip.stack.kernel.ContextSwitch;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.Task;
import pageflip.step.Step;

/**
 * Lets a thread go only when what this CPU has sent out is complete. The barrier of another CPU,
 * where the thread may run next, would know nothing of it (arm64's {@code __switch_to} has one).
 */
public final class BarrierSwitch implements ContextSwitch {
  private final InvalidationFabric fabric;

  /** For CPUs whose invalidations go out through {@code fabric}. */
  public BarrierSwitch(InvalidationFabric fabric) {
    this.fabric = fabric;
  }

  @Override
  @Step("Dispatch")
  public boolean dispatch(Cpu cpu, Task task) {
    if (!cpu.takeUp(task)) {
      return false;
    }
    cpu.load(task.space());
    return true;
  }

  /** Waits for the barrier. */
  @Override
  public boolean preempt(Cpu cpu) {
    while (!putDown(cpu)) {
      if (cpu.running() == null) {
        return false;
      }
      cpu.relax();
    }
    return true;
  }

  @Step("Preempt")
  private boolean putDown(Cpu cpu) {
    if (!fabric.settled(cpu) || !cpu.putDown()) {
      return false;
    }
    cpu.load(null);
    return true;
  }

  @Override
  public void idle(Cpu cpu) {
    cpu.relax();
  }
}
