package pageflip.stack.kernel;

import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.nic.Nic;
import pageflip.step.Step;

/**
 * Memory: page faults, and completions.
 *
 * <p>Methods that take a CPU are called on that CPU's thread. A frame changes hands under one lock,
 * so that nobody finds it taken and not yet mapped.
 */
public final class Kernel {
  private final Machine machine;
  private final Nic nic;
  private final FrameTable frames;
  private final ContextSwitch contextSwitch;
  private final Responder responder;

  /** A kernel for {@code machine}, with every frame free. */
  public Kernel(Machine machine, Nic nic, ContextSwitch contextSwitch, Responder responder) {
    this.machine = machine;
    this.nic = nic;
    this.frames = new FrameTable(machine.memory().frames().size());
    this.contextSwitch = contextSwitch;
    this.responder = responder;
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

  /** How its CPUs change threads. */
  public ContextSwitch contextSwitch() {
    return contextSwitch;
  }

  /** Takes and answers every interrupt that is pending at {@code cpu}. */
  public void serviceInterrupts(Cpu cpu) {
    responder.serviceInterrupts(cpu);
  }

  /** The program on {@code cpu} touched a page that is not mapped: gives it a frame. */
  public void pageFault(Cpu cpu, Page page) {
    while (cpu.tlb().lookup(cpu.space(), page) == null && !cpu.space().mapped(page)) {
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
  public synchronized boolean mapFresh(Cpu cpu, Page page, Frame frame) {
    AddressSpace space = cpu.space();
    if (cpu.running() == null || cpu.tlb().lookup(space, page) != null || space.mapped(page)) {
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

  /** The NIC is done with {@code frame}: clears and frees it. Refuses if the NIC is not. */
  @Step("CompleteSend")
  public synchronized boolean complete(Frame frame) {
    if (!nic.retire(frame)) {
      return false;
    }
    machine.memory().clear(frame);
    frames.move(frame, Owner.NIC, Owner.FREE);
    return true;
  }
}
