package pageflip.stack.host;

import java.util.List;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.TransferWay;

/**
 * A kernel and the way in which its programs give pages away.
 *
 * @param kernel the kernel
 * @param way how a program gives a page away
 * @param hardware what moves by itself besides memory and NIC; each wants a thread
 */
public record FlipKernel(Kernel kernel, TransferWay way, List<Runnable> hardware) {}
