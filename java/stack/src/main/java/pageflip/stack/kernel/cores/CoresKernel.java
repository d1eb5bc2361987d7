package pageflip.stack.kernel.cores;

import java.util.List;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.TransferKernel;
import pageflip.stack.machine.Interconnect;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Nic;

/**
 * A kernel whose stack runs on a core of its own.
 *
 * @param kernel the kernel
 * @param interconnect what brings the cores' writes to each other
 * @param rings what the cores ask each other through
 * @param responder how a CPU answers the stack's core
 * @param way how a program asks it to send
 * @param core the stack's core
 */
public record CoresKernel(
    Kernel kernel,
    Interconnect interconnect,
    Rings rings,
    RevocationResponder responder,
    DedicatedCores way,
    StackCore core)
    implements TransferKernel {
  /**
   * The kernel of {@code machine}, which sends through {@code nic}.
   *
   * @param slots how many requests each ring holds, from 1
   */
  public static CoresKernel on(Machine machine, Nic nic, int slots) {
    Interconnect interconnect = new Interconnect(machine);
    Rings rings = new Rings(machine, slots);
    RevocationResponder responder = new RevocationResponder(rings, interconnect);
    Kernel kernel = new Kernel(machine, nic, new DirectSwitch(), responder);
    DedicatedCores way = new DedicatedCores(kernel, rings, interconnect);
    StackCore core = new StackCore(kernel, rings);
    return new CoresKernel(kernel, interconnect, rings, responder, way, core);
  }

  @Override
  public List<Runnable> hardware() {
    return List.of(() -> interconnect.serve(core), core);
  }
}
