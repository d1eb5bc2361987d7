package pageflip.stack.kernel.fabric;

import java.util.List;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.NoInterrupts;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.SnoopingBus;
import pageflip.stack.nic.Nic;

/**
 * A kernel that flips pages where TLBs snoop.
 *
 * @param kernel the kernel
 * @param fabric what carries the snoops
 * @param way the page flip
 */
public record SnoopingKernel(Kernel kernel, InvalidationFabric fabric, SnoopedFlip way)
    implements FabricKernel<SnoopedFlip> {
  /** The kernel of {@code machine}, which sends through {@code nic}. */
  public static SnoopingKernel on(Machine machine, Nic nic) {
    InvalidationFabric fabric = new InvalidationFabric(machine);
    Kernel kernel = new Kernel(machine, nic, new DirectSwitch(), new NoInterrupts());
    return new SnoopingKernel(kernel, fabric, new SnoopedFlip(kernel, new SnoopingBus(fabric)));
  }

  @Override
  public List<Runnable> hardware() {
    return List.of(fabric);
  }
}
