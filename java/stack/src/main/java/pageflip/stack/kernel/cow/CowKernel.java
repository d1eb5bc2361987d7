package pageflip.stack.kernel.cow;

import java.util.List;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.TransferKernel;
import pageflip.stack.kernel.shootdown.BroadcastKernel;
import pageflip.stack.kernel.shootdown.ShootdownInitiator;
import pageflip.stack.kernel.shootdown.Shootdowns;
import pageflip.stack.nic.TransmitDescriptors;

/**
 * A kernel that leaves pages with their process, read-only, while they are sent.
 *
 * @param broadcast what it shoots write permission down with
 * @param output what is being sent
 * @param way how a page is sent
 * @param writeFaults what becomes of stores to pages that are being sent
 */
public record CowKernel(
    BroadcastKernel broadcast, PendingOutput output, TransientCow way, CopyOnWrite writeFaults)
    implements TransferKernel {
  /**
   * The kernel, which sends through {@code descriptors} instead of the NIC that it was put together
   * for.
   */
  public static CowKernel on(BroadcastKernel broadcast, TransmitDescriptors descriptors) {
    Kernel kernel = broadcast.kernel();
    Shootdowns shootdowns = broadcast.shootdowns();
    ShootdownInitiator initiator = broadcast.initiator();
    PendingOutput output = new PendingOutput(kernel, descriptors);
    return new CowKernel(
        broadcast,
        output,
        new TransientCow(kernel, shootdowns, initiator, output),
        new CopyOnWrite(kernel, shootdowns, initiator, output));
  }

  @Override
  public Kernel kernel() {
    return broadcast.kernel();
  }

  @Override
  public List<Runnable> hardware() {
    return broadcast.hardware();
  }
}
