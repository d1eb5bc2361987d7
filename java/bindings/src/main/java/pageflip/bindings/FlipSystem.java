package pageflip.bindings;

import pageflip.conformance.binding.Constants;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.shootdown.Broadcast;
import pageflip.stack.kernel.shootdown.PageFlip;
import pageflip.stack.kernel.shootdown.ShootdownInitiator;
import pageflip.stack.kernel.shootdown.ShootdownResponder;
import pageflip.stack.kernel.shootdown.Shootdowns;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Nic;

/** A host that shoots TLBs down by broadcast, with as many CPUs as a model has. */
final class FlipSystem {
  final ModelMachine model;
  final Kernel kernel;
  final Shootdowns shootdowns;
  final ShootdownResponder responder;
  final PageFlip flip;

  FlipSystem(Constants constants) {
    model = new ModelMachine(constants);
    Machine machine = model.machine;
    shootdowns = new Shootdowns(machine.cpus().size());
    responder = new ShootdownResponder(machine, shootdowns);
    Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
    kernel = new Kernel(machine, nic, new DirectSwitch(), responder);
    ShootdownInitiator initiator =
        new ShootdownInitiator(machine, shootdowns, responder, new Broadcast(machine));
    flip = new PageFlip(kernel, shootdowns, initiator);
  }
}
