package pageflip.stack.kernel.cow;

import java.util.concurrent.atomic.LongAdder;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Owner;
import pageflip.stack.kernel.WriteFaults;
import pageflip.stack.kernel.shootdown.ShootdownInitiator;
import pageflip.stack.kernel.shootdown.Shootdowns;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.machine.Revocation;
import pageflip.step.Step;

/**
 * A store to a page that {@link TransientCow} made read-only. If all of its output is over it may
 * be written again; otherwise the page moves to a copy, and the NIC keeps the original.
 *
 * <p>The page is held throughout: its output can end meanwhile, and none can begin. It leads to the
 * copy, read-only, before the TLBs forget the original: while they disagree both frames hold the
 * same bytes, and nobody can write either.
 *
 * <p>While it holds the page it takes no interrupt but in its shootdown. Where no frame is free for
 * a copy it waits for the NIC alone, which completes the output and waits for no CPU.
 */
public final class CopyOnWrite implements WriteFaults {
  private final Kernel kernel;
  private final Shootdowns shootdowns;
  private final ShootdownInitiator initiator;
  private final PendingOutput output;
  private final LongAdder copies = new LongAdder();

  /** A handler whose shootdowns {@code initiator} makes, and {@code shootdowns} describes. */
  public CopyOnWrite(
      Kernel kernel, Shootdowns shootdowns, ShootdownInitiator initiator, PendingOutput output) {
    this.kernel = kernel;
    this.shootdowns = shootdowns;
    this.initiator = initiator;
    this.output = output;
  }

  /** How many pages were copied so far. */
  public long copies() {
    return copies.sum();
  }

  @Override
  public boolean resolve(Cpu cpu, Page page) {
    if (!writeFault(cpu, page)) {
      return false;
    }
    while (!outputIsOver(cpu)) {
      for (Frame copy : kernel.machine().memory().frames()) {
        if (allocateCopy(cpu, copy)) {
          moveTo(cpu, copy);
          return true;
        }
      }
      cpu.relax(); // until a frame is free or the output is over; see above
    }
    allowWrite(cpu);
    return true;
  }

  private void moveTo(Cpu cpu, Frame copy) {
    copyFrame(cpu, copy);
    remapToCopy(cpu, copy);
    initiator.shootDown(cpu);
    releaseOld(cpu);
    allowWrite(cpu);
  }

  @Step("WriteFault")
  private boolean writeFault(Cpu cpu, Page page) {
    AddressSpace space = cpu.space();
    if (space == null || cpu.tlb().lookup(space, page) != null) {
      return false;
    }
    Frame frame = space.hold(page);
    if (frame == null) {
      return false;
    }
    shootdowns.publish(cpu, new Revocation(space, page, frame));
    return true;
  }

  @Step("OutputIsOver")
  private boolean outputIsOver(Cpu cpu) {
    return !output.pending(shootdowns.of(cpu).frame());
  }

  /** If the output ends right after the look at it, the copy is one that was not needed. */
  @Step("AllocateCopy")
  private boolean allocateCopy(Cpu cpu, Frame copy) {
    return output.pending(shootdowns.of(cpu).frame())
        && kernel.frames().move(copy, Owner.FREE, Owner.PROCESS);
  }

  @Step("CopyFrame")
  private void copyFrame(Cpu cpu, Frame copy) {
    PhysicalMemory memory = kernel.machine().memory();
    memory.copy(shootdowns.of(cpu).frame(), copy);
    copies.increment();
  }

  @Step("RemapToCopy")
  private void remapToCopy(Cpu cpu, Frame copy) {
    Revocation held = shootdowns.of(cpu);
    held.space().remap(held.page(), copy);
  }

  @Step("ReleaseOld")
  private void releaseOld(Cpu cpu) {
    output.detach(shootdowns.of(cpu).frame());
  }

  @Step("AllowWrite")
  private void allowWrite(Cpu cpu) {
    Revocation held = shootdowns.of(cpu);
    shootdowns.withdraw(cpu);
    held.space().allowWrite(held.page());
  }
}
