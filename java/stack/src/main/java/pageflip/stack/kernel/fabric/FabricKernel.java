package pageflip.stack.kernel.fabric;

import pageflip.stack.kernel.TransferKernel;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.machine.InvalidationFabric;

/**
 * A kernel of a machine whose TLBs are invalidated over a fabric.
 *
 * @param <W> its way of transfer
 */
public interface FabricKernel<W extends TransferWay> extends TransferKernel {
  @Override
  W way();

  /** What carries the invalidations; a thread of the hardware. */
  InvalidationFabric fabric();
}
