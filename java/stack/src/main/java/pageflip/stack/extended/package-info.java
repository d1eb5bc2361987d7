/**
 * Sockets in the style of the Open Group's extended sockets (ES-API 1.0) and of fbufs: memory is
 * registered beforehand, {@code send} returns at once, and an event queue says how a send went and
 * when its buffer is the application's again.
 *
 * <p>The contract: between {@link pageflip.stack.extended.ExtendedSocket#send} and the {@link
 * pageflip.stack.extended.Event.Returned} that names it, a buffer is not to be written. Nothing
 * else gives a buffer back: not that it was sent, failed, was cancelled or timed out, and not that
 * the socket was closed. An application that keeps the contract never sees an error. One that does
 * not gets a {@link pageflip.stack.extended.TreadException}.
 */
package pageflip.stack.extended;
