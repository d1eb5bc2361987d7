package pageflip.stack.host;

import java.util.List;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.WriteFaults;
import pageflip.stack.socket.PageLender;

/**
 * A kernel and how it lends the pages of its programs to the card.
 *
 * @param kernel the kernel
 * @param lender how pages are lent
 * @param writeFaults what it does about stores to read-only pages
 * @param hardware what moves by itself besides memory and card; each wants a thread
 */
record SendingKernel(
    Kernel kernel, PageLender lender, WriteFaults writeFaults, List<Runnable> hardware) {}
