package pageflip.stack.kernel;

import java.util.List;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Nic;

/** A kernel that is put together for one way of transfer, with all that this way needs. */
public interface TransferKernel {
  /** Puts such a kernel together. */
  @FunctionalInterface
  interface Assembly {
    /**
     * The kernel of {@code machine}, with every frame free.
     *
     * @param nic what it sends through
     * @param spaces the address spaces of its processes
     */
    TransferKernel on(Machine machine, Nic nic, List<AddressSpace> spaces);
  }

  /** The kernel. */
  Kernel kernel();

  /** How its programs give pages away. */
  TransferWay way();

  /** What moves by itself besides memory and NIC: each wants a thread, and heeds an interrupt. */
  List<Runnable> hardware();
}
