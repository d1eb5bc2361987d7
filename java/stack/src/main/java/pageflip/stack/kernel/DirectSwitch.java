package pageflip.stack.kernel;

import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Task;
import pageflip.step.Step;

/** Loads the thread's page table with the thread, drops it with it, and tells nobody. */
public final class DirectSwitch implements ContextSwitch {
  @Override
  @Step("Dispatch")
  public boolean dispatch(Cpu cpu, Task task) {
    if (!cpu.takeUp(task)) {
      return false;
    }
    cpu.load(task.space());
    return true;
  }

  @Override
  @Step("Preempt")
  public boolean preempt(Cpu cpu) {
    if (!cpu.putDown()) {
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
