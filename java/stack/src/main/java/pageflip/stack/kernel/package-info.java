/**
 * What a kernel does whatever way its programs send: threads, page faults, who owns which frame.
 * How a page is given away ({@link pageflip.stack.kernel.TransferWay}), how a CPU changes threads
 * and what it does when it is interrupted differ with the way; each way is a package below this
 * one.
 */
package pageflip.stack.kernel;
