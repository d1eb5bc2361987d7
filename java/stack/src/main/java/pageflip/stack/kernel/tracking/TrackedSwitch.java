package pageflip.stack.kernel.tracking;

import pageflip.stack.kernel.ContextSwitch;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Power;
import pageflip.stack.machine.Task;
import pageflip.step.Step;

/**
 * A CPU joins the set of an address space before it loads its page table, and keeps the page table
 * while it idles (lazy mode).
 */
public final class TrackedSwitch implements ContextSwitch {
  private final Machine machine;
  private final CpuMasks masks;
  private final KernelStores stores;
  private final Tracking tracking;

  /** For the CPUs of {@code machine}; {@code tracking} says when one leaves a set again. */
  public TrackedSwitch(Machine machine, CpuMasks masks, KernelStores stores, Tracking tracking) {
    this.machine = machine;
    this.masks = masks;
    this.stores = stores;
    this.tracking = tracking;
  }

  @Override
  public boolean dispatch(Cpu cpu, Task task) {
    if (resume(cpu, task)) {
      return true;
    }
    if (cpu.running() != null) {
      return false;
    }
    leave(cpu);
    return enter(cpu, task);
  }

  /** Takes up a thread whose page table is still loaded; refuses if it is not. */
  @Step("Dispatch")
  public boolean resume(Cpu cpu, Task task) {
    return cpu.power() == Power.AWAKE && cpu.space() == task.space() && cpu.takeUp(task);
  }

  @Override
  @Step("Preempt")
  public boolean preempt(Cpu cpu) {
    return cpu.putDown();
  }

  /** Puts down the page table that an idle CPU has loaded, if any. */
  public void leave(Cpu cpu) {
    while (cpu.space() != null) {
      if (leaveTable(cpu)) {
        tracking.left(cpu);
        return;
      }
      cpu.relax();
    }
  }

  /** Refuses while a store is on its way that was translated through the page table. */
  @Step("LeaveTable")
  private boolean leaveTable(Cpu cpu) {
    if (cpu.power() != Power.AWAKE
        || cpu.running() != null
        || cpu.space() == null
        || !cpu.drained()) {
      return false;
    }
    cpu.load(null);
    return true;
  }

  /** Takes up {@code task} on a CPU that has no page table loaded; refuses if it has one. */
  public boolean enter(Cpu cpu, Task task) {
    if (!setBit(cpu, task)) {
      return false;
    }
    tracking.beforeLoading(cpu);
    while (!loadTable(cpu)) {
      cpu.relax();
    }
    return true;
  }

  @Step("SetBit")
  private boolean setBit(Cpu cpu, Task task) {
    if (cpu.power() != Power.AWAKE
        || cpu.space() != null
        || !stores.fenced(cpu)
        || !cpu.takeUp(task)) {
      return false;
    }
    AddressSpace space = task.space();
    stores.put(cpu, new KernelStore.JoinSet(space, masks.of(space), cpu));
    return true;
  }

  /** Refuses until others see that this CPU is in the set. */
  @Step("LoadTable")
  private boolean loadTable(Cpu cpu) {
    if (!stores.fenced(cpu)) {
      return false;
    }
    cpu.load(cpu.running().space());
    return true;
  }

  @Override
  public void idle(Cpu cpu) {
    if (halt(cpu)) {
      cpu.relax(); // until the timer, or an interrupt
      wake(cpu);
    }
  }

  /** Refuses unless {@code cpu} idles with all of its stores done and no interrupt to take. */
  @Step("Halt")
  public boolean halt(Cpu cpu) {
    if (cpu.power() != Power.AWAKE
        || cpu.running() != null
        || !cpu.drained()
        || !stores.fenced(cpu)
        || machine.interrupts().anyPending(cpu)) {
      return false;
    }
    cpu.halt();
    return true;
  }

  /** Refuses if {@code cpu} is awake. First of all it flushes, if it was told to. */
  @Step("Wake")
  public boolean wake(Cpu cpu) {
    if (cpu.power() == Power.AWAKE) {
      return false;
    }
    if (cpu.wake() == Power.STALE) {
      masks.flush(cpu);
    }
    return true;
  }
}
