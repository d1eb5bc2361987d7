package pageflip.atomicity.systems;

import java.util.Arrays;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.net.Ipv4Address;
import pageflip.stack.net.MacAddress;
import pageflip.stack.net.PacketHeader;
import pageflip.stack.net.Protocol;

/** Who sends to a system that receives. */
final class Peer {
  /** The stream that it sends. */
  static final Flow FLOW =
      new Flow(
          Protocol.TCP,
          new Endpoint(MacAddress.of("02:00:00:00:00:01"), Ipv4Address.of("10.0.0.1"), 7000),
          new Endpoint(MacAddress.of("02:00:00:00:00:02"), Ipv4Address.of("10.0.0.2"), 7000));

  private Peer() {}

  /** A packet with {@code length} bytes of the stream, from {@code sequence} on. */
  static byte[] packet(int sequence, int length) {
    PacketHeader header = PacketHeader.ofSegment(FLOW, 0, sequence, false, length);
    byte[] bytes = Arrays.copyOf(header.bytes(), header.bytes().length + length);
    Arrays.fill(bytes, header.bytes().length, bytes.length, (byte) (sequence + 1));
    header.finish(bytes);
    return bytes;
  }
}
