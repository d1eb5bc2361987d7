package pageflip.stack.receive;

import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.net.Protocol;

/**
 * Who receives, what, and from whom.
 *
 * @param protocol UDP, or TCP
 * @param source from whom; null for a datagram port, which receives from anybody
 * @param local to where
 * @param receiver the program
 * @param queue what waits for it
 */
record Socket(
    Protocol protocol, Endpoint source, Endpoint local, Receiver receiver, ReceiveQueue queue) {
  /** The address of the card that a packet came from may be any: routers put in theirs. */
  boolean isFor(Flow flow) {
    return flow.protocol() == protocol
        && flow.destination().equals(local)
        && (source == null
            || flow.source().address().equals(source.address())
                && flow.source().port() == source.port());
  }
}
