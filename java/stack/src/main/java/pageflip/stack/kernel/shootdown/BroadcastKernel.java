package pageflip.stack.kernel.shootdown;

import java.util.List;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.TransferKernel;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Nic;

/**
 * A kernel that flips pages after a shootdown of every CPU.
 *
 * @param kernel the kernel
 * @param shootdowns what its CPUs ask each other to forget
 * @param responder how they answer
 * @param initiator how they ask
 * @param way the page flip
 */
public record BroadcastKernel(
    Kernel kernel,
    Shootdowns shootdowns,
    ShootdownResponder responder,
    ShootdownInitiator initiator,
    PageFlip way)
    implements TransferKernel {
  /** The kernel of {@code machine}, which sends through {@code nic}. */
  public static BroadcastKernel on(Machine machine, Nic nic) {
    Shootdowns shootdowns = new Shootdowns(machine.cpus().size());
    ShootdownResponder responder = new ShootdownResponder(machine, shootdowns);
    Kernel kernel = new Kernel(machine, nic, new DirectSwitch(), responder);
    ShootdownInitiator initiator =
        new ShootdownInitiator(machine, shootdowns, responder, new Broadcast(machine));
    PageFlip way = new PageFlip(kernel, shootdowns, initiator);
    return new BroadcastKernel(kernel, shootdowns, responder, initiator, way);
  }

  @Override
  public List<Runnable> hardware() {
    return List.of();
  }
}
