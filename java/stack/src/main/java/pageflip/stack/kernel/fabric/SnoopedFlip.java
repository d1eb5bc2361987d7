package pageflip.stack.kernel.fabric;

import java.util.concurrent.atomic.AtomicReferenceArray;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Owner;
import pageflip.stack.kernel.Submission;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Revocation;
import pageflip.stack.machine.SnoopingBus;
import pageflip.stack.nic.Transmission;
import pageflip.step.Step;

/**
 * Takes the page out of the process where TLBs take part in cache coherence: to write the PTE, and
 * to wait until that write is performed, is all there is to do.
 *
 * <p>Preemption is off throughout: {@link #give} begins and ends on the same CPU. Several CPUs may
 * send at once.
 */
public final class SnoopedFlip implements TransferWay {
  private final Kernel kernel;
  private final SnoopingBus bus;
  private final AtomicReferenceArray<Revocation> taken;

  /** A page flip for {@code kernel}, on a machine whose page tables are behind {@code bus}. */
  public SnoopedFlip(Kernel kernel, SnoopingBus bus) {
    this.kernel = kernel;
    this.bus = bus;
    this.taken = new AtomicReferenceArray<>(kernel.machine().cpus().size());
  }

  /** What {@code cpu} has taken out of a process and not yet given to the NIC, or null. */
  public Revocation taken(Cpu cpu) {
    return taken.get(cpu.number());
  }

  @Override
  public Transmission give(Cpu cpu, Page page) {
    if (!clearPte(cpu, page)) {
      return null;
    }
    while (!fence(cpu)) {
      cpu.relax();
    }
    Submission submission = new Submission();
    transfer(cpu, submission);
    return submission.given();
  }

  @Step("ClearPte")
  private boolean clearPte(Cpu cpu, Page page) {
    AddressSpace space = cpu.space();
    Revocation cleared = space == null ? null : bus.clear(cpu, space, page);
    if (cleared == null) {
      return false;
    }
    taken.set(cpu.number(), cleared);
    return true;
  }

  @Step("Fence")
  private boolean fence(Cpu cpu) {
    return bus.performed(cpu);
  }

  @Step("Transfer")
  private void transfer(Cpu cpu, Submission submission) {
    Frame frame = taken(cpu).frame();
    kernel.frames().move(frame, Owner.PROCESS, Owner.NIC);
    submission.given(kernel.nic().post(frame));
    taken.set(cpu.number(), null);
  }
}
