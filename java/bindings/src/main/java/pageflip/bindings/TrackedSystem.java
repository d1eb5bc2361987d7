package pageflip.bindings;

import pageflip.conformance.binding.BindingError;
import pageflip.conformance.binding.Constants;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.tracking.EverRan;
import pageflip.stack.kernel.tracking.Footprints;
import pageflip.stack.kernel.tracking.Generations;
import pageflip.stack.kernel.tracking.KernelStores;
import pageflip.stack.kernel.tracking.LoadedNow;
import pageflip.stack.kernel.tracking.SharedMemory;
import pageflip.stack.kernel.tracking.Tags;
import pageflip.stack.kernel.tracking.TrackedFlip;
import pageflip.stack.kernel.tracking.TrackedInitiator;
import pageflip.stack.kernel.tracking.TrackedResponder;
import pageflip.stack.kernel.tracking.TrackedSwitch;
import pageflip.stack.kernel.tracking.Tracking;
import pageflip.stack.kernel.tracking.Trimmed;
import pageflip.stack.kernel.tracking.Withdrawals;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Nic;

/** A stack that tracks migrations, of the size and with the policy that a model asks for. */
final class TrackedSystem {
  final ModelMachine model;
  final Footprints footprints;
  final KernelStores stores;
  final Withdrawals withdrawals;
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
    footprints = new Footprints(cpus, model.spaces);
    stores = new KernelStores(cpus);
    withdrawals = new Withdrawals(cpus, machine.memory().frames().size());
    tracking = tracking(constants);
    contextSwitch = new TrackedSwitch(machine, footprints, stores, tracking);
    responder = new TrackedResponder(machine, withdrawals, tracking);
    Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
    kernel = new Kernel(machine, nic, contextSwitch, responder);
    TrackedInitiator initiator =
        new TrackedInitiator(machine, footprints, stores, withdrawals, tracking, responder);
    flip = new TrackedFlip(kernel, stores, withdrawals, tracking, initiator);
    sharedMemory = new SharedMemory(footprints, withdrawals);
    tags = new Tags(machine, footprints);
  }

  private Tracking tracking(Constants constants) {
    String policy = constants.text("Policy");
    Generations generations = new Generations(footprints, stores, withdrawals);
    return switch (policy) {
      case "ever-ran" -> new EverRan();
      case "loaded-now" -> new LoadedNow(footprints, generations);
      case "trimmed" -> new Trimmed(footprints, generations);
      default ->
          throw new BindingError(
              "the model has the policy " + policy + ", and the stack has none of that name");
    };
  }
}
