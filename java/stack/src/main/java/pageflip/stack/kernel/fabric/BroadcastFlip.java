package pageflip.stack.kernel.fabric;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Owner;
import pageflip.stack.kernel.Submission;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Revocation;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Transmission;
import pageflip.step.Step;

/**
 * Takes the page out of the process with an instruction that invalidates it in every TLB, and waits
 * for that with a barrier (TLBI and DSB on arm64, INVLPGB and TLBSYNC on AMD).
 *
 * <p>The two halves can be called apart: {@link #revoke} returns while the invalidation is under
 * way, and {@link #flush} waits for it, later and perhaps on another CPU. That is sound only under
 * {@link BarrierSwitch}, since a barrier waits for its own CPU's invalidations and no others.
 *
 * <p>Preemption is off within each call. Called on the CPU's thread; several CPUs may call at once.
 * A thread has one page taken out at a time.
 */
public final class BroadcastFlip implements TransferWay {
  private final Kernel kernel;
  private final InvalidationFabric fabric;
  private final Map<Task, Revocation> taken = new ConcurrentHashMap<>();

  /** A page flip for {@code kernel}, which must switch threads with a {@link BarrierSwitch}. */
  public BroadcastFlip(Kernel kernel, InvalidationFabric fabric) {
    this.kernel = kernel;
    this.fabric = fabric;
  }

  /** What {@code task} has taken out of its process and not yet given to the NIC, or null. */
  public Revocation taken(Task task) {
    return taken.get(task);
  }

  /** Both halves, after what was revoked before has been given away. */
  @Override
  public Transmission give(Cpu cpu, Page page) {
    flush(cpu);
    return revoke(cpu, page) ? flush(cpu) : null;
  }

  /**
   * Takes a page out, to be given away by the next {@link #flush} of the same thread.
   *
   * @return false if the page is not mapped, or the thread has taken one out already
   */
  public boolean revoke(Cpu cpu, Page page) {
    if (!clearPte(cpu, page)) {
      return false;
    }
    tlbi(cpu);
    return true;
  }

  /**
   * Gives away what the thread has taken out. When this returns, no store of the process can change
   * what goes out.
   *
   * @return what the NIC holds from now on; null if the thread has taken nothing out
   */
  public Transmission flush(Cpu cpu) {
    while (!dsb(cpu)) {
      if (takenOn(cpu) == null) {
        return null;
      }
      cpu.relax();
    }
    Submission submission = new Submission();
    transfer(cpu, submission);
    return submission.given();
  }

  private Revocation takenOn(Cpu cpu) {
    Task task = cpu.running();
    return task == null ? null : taken.get(task);
  }

  @Step("ClearPte")
  private boolean clearPte(Cpu cpu, Page page) {
    AddressSpace space = cpu.space();
    if (space == null || takenOn(cpu) != null) {
      return false;
    }
    Frame frame = space.clear(page);
    if (frame == null) {
      return false;
    }
    taken.put(cpu.running(), new Revocation(space, page, frame));
    return true;
  }

  /** After the PTE is clear, or a walk could bring back what this removes. */
  @Step("Tlbi")
  private void tlbi(Cpu cpu) {
    fabric.send(cpu, takenOn(cpu));
  }

  @Step("Dsb")
  private boolean dsb(Cpu cpu) {
    return takenOn(cpu) != null && fabric.settled(cpu);
  }

  @Step("Transfer")
  private void transfer(Cpu cpu, Submission submission) {
    Frame frame = taken.remove(cpu.running()).frame();
    kernel.frames().move(frame, Owner.PROCESS, Owner.NIC);
    submission.given(kernel.nic().post(frame));
  }
}
