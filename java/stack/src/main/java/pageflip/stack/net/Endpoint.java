package pageflip.stack.net;

/**
 * One end of a flow.
 *
 * @param mac the card
 * @param address the host
 * @param port the program, from 0 to 65535
 */
public record Endpoint(MacAddress mac, Ipv4Address address, int port) {}
