package pageflip.stack.kernel;

import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Task;

/** How a CPU changes from one thread to another. Called on that CPU's thread. */
public interface ContextSwitch {
  /** Takes up {@code task}; refuses if {@code cpu} is not idle, or the task runs elsewhere. */
  boolean dispatch(Cpu cpu, Task task);

  /** Puts the running thread down; refuses if {@code cpu} idles. */
  boolean preempt(Cpu cpu);

  /** There is nothing to run on {@code cpu}. Returns soon, to look again. */
  void idle(Cpu cpu);
}
