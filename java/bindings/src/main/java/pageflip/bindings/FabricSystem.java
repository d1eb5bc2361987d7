package pageflip.bindings;

import java.util.function.BiFunction;
import pageflip.conformance.binding.Constants;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.kernel.fabric.FabricKernel;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.LoadUnit;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.nic.Nic;

/** A host whose TLBs are invalidated over the fabric, with as many CPUs as a model has. */
final class FabricSystem<W extends TransferWay> {
  final ModelMachine model;
  final InvalidationFabric fabric;
  final Kernel kernel;
  final W flip;
  private final LoadUnit loads = new LoadUnit();

  FabricSystem(Constants constants, BiFunction<Machine, Nic, FabricKernel<W>> assembly) {
    model = new ModelMachine(constants);
    FabricKernel<W> stack = assembly.apply(model.machine, model.nic);
    fabric = stack.fabric();
    kernel = stack.kernel();
    flip = stack.way();
  }

  /** A load by the program on {@code cpu}, if its TLB knows the page. */
  void load(Cpu cpu, Page page) {
    if (loads.translate(cpu, page)) {
      loads.read(cpu, ModelValues.OFFSET, new byte[Long.BYTES], 0, Long.BYTES);
    }
  }
}
