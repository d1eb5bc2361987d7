package pageflip.bindings;

import java.util.function.Function;
import pageflip.conformance.binding.Constants;
import pageflip.stack.kernel.ContextSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.NoInterrupts;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Nic;

/** A host whose TLBs are invalidated over the fabric, with as many CPUs as a model has. */
final class FabricSystem<W extends TransferWay> {
  /** Builds the way of transfer. */
  interface Flip<W> {
    W on(Kernel kernel, InvalidationFabric fabric);
  }

  final ModelMachine model;
  final InvalidationFabric fabric;
  final Kernel kernel;
  final W flip;

  FabricSystem(
      Constants constants, Function<InvalidationFabric, ContextSwitch> switches, Flip<W> flips) {
    model = new ModelMachine(constants);
    Machine machine = model.machine;
    fabric = new InvalidationFabric(machine);
    Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
    kernel = new Kernel(machine, nic, switches.apply(fabric), new NoInterrupts());
    flip = flips.on(kernel, fabric);
  }
}
