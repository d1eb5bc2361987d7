package pageflip.stack.kernel.fabric;

import java.util.List;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.NoInterrupts;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Nic;

/**
 * A kernel that flips pages where an instruction invalidates in every TLB.
 *
 * @param kernel the kernel
 * @param fabric what carries the invalidations
 * @param way the page flip
 */
public record BroadcastInvalidateKernel(Kernel kernel, InvalidationFabric fabric, BroadcastFlip way)
    implements FabricKernel<BroadcastFlip> {
  /** The kernel of {@code machine}, which sends through {@code nic}. */
  public static BroadcastInvalidateKernel on(Machine machine, Nic nic) {
    InvalidationFabric fabric = new InvalidationFabric(machine);
    Kernel kernel = new Kernel(machine, nic, new BarrierSwitch(fabric), new NoInterrupts());
    return new BroadcastInvalidateKernel(kernel, fabric, new BroadcastFlip(kernel, fabric));
  }

  @Override
  public List<Runnable> hardware() {
    return List.of(fabric);
  }
}
