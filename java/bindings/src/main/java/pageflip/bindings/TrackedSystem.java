package pageflip.bindings;

import pageflip.conformance.binding.Constants;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.tracking.CpuMasks;
import pageflip.stack.kernel.tracking.KernelStores;
import pageflip.stack.kernel.tracking.SharedMemory;
import pageflip.stack.kernel.tracking.Tags;
import pageflip.stack.kernel.tracking.TrackedFlip;
import pageflip.stack.kernel.tracking.TrackedKernel;
import pageflip.stack.kernel.tracking.TrackedShootdowns;
import pageflip.stack.kernel.tracking.TrackedSwitch;
import pageflip.stack.kernel.tracking.TrackingPolicy;

/** A host that tracks on which CPUs a process ran, with the size and the policy of a model. */
final class TrackedSystem {
  final ModelMachine model;
  final Kernel kernel;
  final CpuMasks masks;
  final KernelStores stores;
  final TrackedShootdowns shootdowns;
  final TrackedSwitch contextSwitch;
  final TrackedFlip flip;
  final SharedMemory sharedMemory;
  final Tags tags;

  TrackedSystem(Constants constants) {
    model = new ModelMachine(constants);
    TrackingPolicy policy = Names.constant(TrackingPolicy.values(), constants, "Policy");
    TrackedKernel stack = TrackedKernel.on(policy, model.machine, model.nic, model.spaces);
    kernel = stack.kernel();
    masks = stack.masks();
    stores = stack.stores();
    shootdowns = stack.shootdowns();
    contextSwitch = stack.contextSwitch();
    flip = stack.way();
    sharedMemory = new SharedMemory(masks, shootdowns);
    tags = new Tags(model.machine, masks);
  }
}
