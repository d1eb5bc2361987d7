package pageflip.stack.kernel.tracking;

import java.util.List;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.TransferKernel;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Nic;

/**
 * A kernel that flips pages after a shootdown of the CPUs that may know them.
 *
 * @param kernel the kernel
 * @param masks which CPUs may know which address space
 * @param stores what its CPUs have written and others do not see yet
 * @param shootdowns what its CPUs ask each other to forget
 * @param contextSwitch how its CPUs change threads
 * @param way the page flip
 */
public record TrackedKernel(
    Kernel kernel,
    CpuMasks masks,
    KernelStores stores,
    TrackedShootdowns shootdowns,
    TrackedSwitch contextSwitch,
    TrackedFlip way)
    implements TransferKernel {
  /** The kernel of {@code machine}, which sends through {@code nic} and runs {@code spaces}. */
  public static TrackedKernel on(
      TrackingPolicy policy, Machine machine, Nic nic, List<AddressSpace> spaces) {
    int cpus = machine.cpus().size();
    CpuMasks masks = new CpuMasks(cpus, spaces);
    KernelStores stores = new KernelStores(cpus);
    TrackedShootdowns shootdowns = new TrackedShootdowns(cpus, machine.memory().frames().size());
    Tracking tracking = policy.over(masks, new Generations(masks, stores, shootdowns));
    TrackedResponder responder = new TrackedResponder(machine, shootdowns, tracking);
    TrackedSwitch contextSwitch = new TrackedSwitch(machine, masks, stores, tracking);
    Kernel kernel = new Kernel(machine, nic, contextSwitch, responder);
    TrackedInitiator initiator =
        new TrackedInitiator(machine, masks, stores, shootdowns, tracking, responder);
    TrackedFlip way = new TrackedFlip(kernel, stores, shootdowns, tracking, initiator);
    return new TrackedKernel(kernel, masks, stores, shootdowns, contextSwitch, way);
  }

  /** The store buffers, which drain by themselves. */
  @Override
  public List<Runnable> hardware() {
    return List.of(this::drainStoreBuffers);
  }

  private void drainStoreBuffers() {
    while (!Thread.currentThread().isInterrupted()) {
      kernel.machine().cpus().forEach(stores::drain);
      Thread.yield();
    }
  }
}
