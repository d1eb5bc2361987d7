package pageflip.bindings;

import pageflip.conformance.binding.BindingError;
import pageflip.conformance.binding.Constants;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.tracking.CpuMasks;
import pageflip.stack.kernel.tracking.EverRan;
import pageflip.stack.kernel.tracking.Generations;
import pageflip.stack.kernel.tracking.KernelStores;
import pageflip.stack.kernel.tracking.LoadedNow;
import pageflip.stack.kernel.tracking.SharedMemory;
import pageflip.stack.kernel.tracking.Tags;
import pageflip.stack.kernel.tracking.TrackedFlip;
import pageflip.stack.kernel.tracking.TrackedInitiator;
import pageflip.stack.kernel.tracking.TrackedResponder;
import pageflip.stack.kernel.tracking.TrackedShootdowns;
import pageflip.stack.kernel.tracking.TrackedSwitch;
import pageflip.stack.kernel.tracking.Tracking;
import pageflip.stack.kernel.tracking.Trimmed;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Nic;

/** A host that tracks on which CPUs a process ran, with the size and the policy of a model. */
final class TrackedSystem {
  final ModelMachine model;
  final CpuMasks masks;
  final KernelStores stores;
  final TrackedShootdowns shootdowns;
  final TrackedSwitch contextSwitch;
  final TrackedResponder responder;
  final TrackedFlip flip;
  final SharedMemory sharedMemory;
  final Tags tags;
  final Kernel kernel;
  private final Tracking tracking;

  TrackedSystem(Constants constants) {
    model = new ModelMachine(constants);
    Machine machine = model.machine;
    int cpus = machine.cpus().size();
    masks = new CpuMasks(cpus, model.spaces);
    stores = new KernelStores(cpus);
    shootdowns = new TrackedShootdowns(cpus, machine.memory().frames().size());
    tracking = tracking(constants);
    contextSwitch = new TrackedSwitch(machine, masks, stores, tracking);
    responder = new TrackedResponder(machine, shootdowns, tracking);
    Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
    kernel = new Kernel(machine, nic, contextSwitch, responder);
    TrackedInitiator initiator =
        new TrackedInitiator(machine, masks, stores, shootdowns, tracking, responder);
    flip = new TrackedFlip(kernel, stores, shootdowns, tracking, initiator);
    sharedMemory = new SharedMemory(masks, shootdowns);
    tags = new Tags(machine, masks);
  }

  private Tracking tracking(Constants constants) {
    String policy = constants.text("Policy");
    Generations generations = new Generations(masks, stores, shootdowns);
    return switch (policy) {
      case "ever-ran" -> new EverRan();
      case "loaded-now" -> new LoadedNow(masks, generations);
      case "trimmed" -> new Trimmed(masks, generations);
      default ->
          throw new BindingError(
              "the model has the policy " + policy + ", and the stack has none of that name");
    };
  }
}
