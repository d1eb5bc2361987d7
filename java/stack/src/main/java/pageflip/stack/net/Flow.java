package pageflip.stack.net;

/**
 * What one sender says to one receiver.
 *
 * @param protocol what carries it
 * @param source the sender
 * @param destination the receiver
 */
public record Flow(Protocol protocol, Endpoint source, Endpoint destination) {}
