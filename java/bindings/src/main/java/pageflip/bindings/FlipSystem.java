package pageflip.bindings;

import pageflip.conformance.binding.Constants;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.shootdown.BroadcastKernel;
import pageflip.stack.kernel.shootdown.PageFlip;
import pageflip.stack.kernel.shootdown.Shootdowns;

/** A host that shoots TLBs down by broadcast, with as many CPUs as a model has. */
final class FlipSystem {
  final ModelMachine model;
  final Kernel kernel;
  final Shootdowns shootdowns;
  final PageFlip flip;

  FlipSystem(Constants constants) {
    model = new ModelMachine(constants);
    BroadcastKernel stack = BroadcastKernel.on(model.machine, model.nic);
    kernel = stack.kernel();
    shootdowns = stack.shootdowns();
    flip = stack.way();
  }
}
