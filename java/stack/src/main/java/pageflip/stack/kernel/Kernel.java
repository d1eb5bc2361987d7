package pageflip.stack.kernel;

import java.util.concurrent.atomic.AtomicReferenceArray;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.nic.Nic;
import pageflip.step.Step;

/**
 * Memory and interrupts: page faults, the responder's half of a shootdown, completions.
 *
 * <p>Methods that take a CPU are called on that CPU's thread.
 */
public final class Kernel {
  private final Machine machine;
  private final Nic nic;
  private final FrameTable frames;
  private final AtomicReferenceArray<Shootdown> shootdowns;

  /** A kernel for {@code machine}, with every frame free. */
  public Kernel(Machine machine, Nic nic) {
    this.machine = machine;
    this.nic = nic;
    this.frames = new FrameTable(machine.memory().frames().size());
    this.shootdowns = new AtomicReferenceArray<>(machine.cpus().size());
  }

  /** The machine it runs on. */
  public Machine machine() {
    return machine;
  }

  /** The NIC it sends through. */
  public Nic nic() {
    return nic;
  }

  /** Who owns each frame. */
  public FrameTable frames() {
    return frames;
  }

  /** What {@code initiator} is taking away, or null if it is not in a shootdown. */
  public Shootdown shootdown(Cpu initiator) {
    return shootdowns.get(initiator.number());
  }

  void publish(Cpu initiator, Shootdown shootdown) {
    shootdowns.set(initiator.number(), shootdown);
  }

  void withdraw(Cpu initiator) {
    shootdowns.set(initiator.number(), null);
  }

  /** The program on {@code cpu} touched a page that is not mapped: gives it a frame. */
  public void pageFault(Cpu cpu, Page page) {
    while (cpu.tlb().lookup(cpu.space(), page) == null && cpu.space().walk(page) == null) {
      for (Frame frame : machine.memory().frames()) {
        if (mapFresh(cpu, page, frame)) {
          return;
        }
      }
      serviceInterrupts(cpu); // no frame is free: let others get on
    }
  }

  /**
   * Maps {@code page} to a free frame; refuses if the frame is not free, or the page has become
   * known meanwhile.
   */
  @Step("MapFresh")
  public boolean mapFresh(Cpu cpu, Page page, Frame frame) {
    AddressSpace space = cpu.space();
    if (space == null || cpu.tlb().lookup(space, page) != null || space.walk(page) != null) {
      return false;
    }
    if (!frames.move(frame, Owner.FREE, Owner.PROCESS)) {
      return false;
    }
    if (!space.map(page, frame)) {
      frames.move(frame, Owner.PROCESS, Owner.FREE); // another thread's fault was faster
      return false;
    }
    return true;
  }

  /** Takes and answers every interrupt that is pending at {@code cpu}. */
  public void serviceInterrupts(Cpu cpu) {
    for (Cpu initiator : machine.cpus()) {
      if (serviceInterrupt(cpu, initiator)) {
        while (!acknowledge(cpu, initiator)) {
          Thread.onSpinWait();
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
    Shootdown shootdown = shootdowns.get(initiator.number());
    cpu.invalidate(shootdown.space(), shootdown.page());
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

  /** The NIC is done with {@code frame}: clears and frees it. Refuses if the NIC is not. */
  @Step("Complete")
  public boolean complete(Frame frame) {
    if (!nic.retire(frame)) {
      return false;
    }
    machine.memory().clear(frame);
    frames.move(frame, Owner.NIC, Owner.FREE);
    return true;
  }
}
