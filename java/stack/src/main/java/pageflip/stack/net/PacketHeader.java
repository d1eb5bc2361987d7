package pageflip.stack.net;

import java.nio.ByteBuffer;

/**
 * Everything that stands before a payload: Ethernet, IPv4, and UDP or TCP.
 *
 * <p>The IPv4 checksum is there. That of UDP or TCP is over the payload too, which whoever makes
 * the header need not have seen: in its place stands the sum of the pseudo-header, and a card that
 * has gathered the packet sums from {@link #checksumStart} to the end and stores the result (as
 * virtio's {@code csum_start} and {@code csum_offset} have it). {@link #finish} is that.
 *
 * @param bytes the header; nobody changes it any more
 * @param checksumStart where the UDP or TCP header begins
 * @param checksumAt where the checksum stands
 */
public record PacketHeader(byte[] bytes, int checksumStart, int checksumAt) {
  /** Bytes of an Ethernet header. */
  public static final int ETHERNET_BYTES = 14;

  /** Bytes of an IPv4 header without options. */
  public static final int IPV4_BYTES = 20;

  /**
   * The most that the length field of an IPv4 header can say, headers of IPv4 and above included.
   */
  public static final int IPV4_LIMIT = 0xffff;

  static final int ETHERTYPE_IPV4 = 0x0800;
  static final int DONT_FRAGMENT = 0x4000;
  static final int ACK = 0x10;
  static final int PUSH = 0x08;
  private static final int TIME_TO_LIVE = 64;
  private static final int VERSION_AND_LENGTH = 0x45;
  private static final int WINDOW = 0xffff;

  /**
   * The header of a UDP datagram.
   *
   * @param identification tells IPv4 packets apart; its lower 16 bits are used
   * @throws IllegalArgumentException if the payload does not fit an IPv4 packet
   */
  public static PacketHeader ofDatagram(Flow flow, int identification, int payloadBytes) {
    int transportBytes = Protocol.UDP.headerBytes() + payloadBytes;
    ByteBuffer header = begin(flow, identification, transportBytes);
    header.putShort((short) flow.source().port());
    header.putShort((short) flow.destination().port());
    header.putShort((short) transportBytes);
    header.putShort((short) pseudoHeaderSum(flow, transportBytes));
    return of(flow, header);
  }

  /**
   * The header of a TCP segment that carries data on a connection that is there.
   *
   * @param identification tells IPv4 packets apart; its lower 16 bits are used
   * @param sequence the number of the payload's first byte
   * @param push whether the receiver should hand over what it has
   * @throws IllegalArgumentException if the payload does not fit an IPv4 packet
   */
  public static PacketHeader ofSegment(
      Flow flow, int identification, int sequence, boolean push, int payloadBytes) {
    int transportBytes = Protocol.TCP.headerBytes() + payloadBytes;
    ByteBuffer header = begin(flow, identification, transportBytes);
    header.putShort((short) flow.source().port());
    header.putShort((short) flow.destination().port());
    header.putInt(sequence);
    header.putInt(0); // acknowledges nothing: data goes one way
    header.put((byte) (Protocol.TCP.headerBytes() / Integer.BYTES << 4));
    header.put((byte) (push ? ACK | PUSH : ACK));
    header.putShort((short) WINDOW);
    header.putShort((short) pseudoHeaderSum(flow, transportBytes));
    header.putShort((short) 0); // nothing is urgent
    return of(flow, header);
  }

  /** Bytes of the header of {@code protocol} with all that stands before it. */
  public static int bytes(Protocol protocol) {
    return ETHERNET_BYTES + IPV4_BYTES + protocol.headerBytes();
  }

  /** Stores the UDP or TCP checksum in {@code packet}, which begins with this header. */
  public void finish(byte[] packet) {
    int sum = InternetChecksum.sum(0, packet, checksumStart, packet.length - checksumStart);
    int checksum = InternetChecksum.of(sum);
    // Zero would say that there is no checksum; in ones' complement its other form is the same.
    ByteBuffer.wrap(packet).putShort(checksumAt, (short) (checksum == 0 ? 0xffff : checksum));
  }

  private static ByteBuffer begin(Flow flow, int identification, int transportBytes) {
    int total = IPV4_BYTES + transportBytes;
    if (total > IPV4_LIMIT) {
      throw new IllegalArgumentException(
          "an IPv4 packet has at most %s bytes, and this one %s".formatted(IPV4_LIMIT, total));
    }
    ByteBuffer header = ByteBuffer.allocate(bytes(flow.protocol()));
    putMac(header, flow.destination().mac());
    putMac(header, flow.source().mac());
    header.putShort((short) ETHERTYPE_IPV4);
    header.put((byte) VERSION_AND_LENGTH);
    header.put((byte) 0); // ordinary service
    header.putShort((short) total);
    header.putShort((short) identification);
    header.putShort((short) DONT_FRAGMENT);
    header.put((byte) TIME_TO_LIVE);
    header.put((byte) flow.protocol().number());
    int checksumAt = header.position();
    header.putShort((short) 0);
    header.putInt(flow.source().address().bits());
    header.putInt(flow.destination().address().bits());
    int sum = InternetChecksum.sum(0, header.array(), ETHERNET_BYTES, IPV4_BYTES);
    header.putShort(checksumAt, (short) InternetChecksum.of(sum));
    return header;
  }

  private static void putMac(ByteBuffer header, MacAddress mac) {
    header.putShort((short) (mac.bits() >>> Integer.SIZE));
    header.putInt((int) mac.bits());
  }

  private static PacketHeader of(Flow flow, ByteBuffer header) {
    int start = ETHERNET_BYTES + IPV4_BYTES;
    return new PacketHeader(header.array(), start, start + flow.protocol().checksumAt());
  }

  /** The sum of what UDP and TCP check beyond their own bytes. */
  private static int pseudoHeaderSum(Flow flow, int transportBytes) {
    return pseudoHeaderSum(
        flow.source().address(), flow.destination().address(), flow.protocol(), transportBytes);
  }

  static int pseudoHeaderSum(
      Ipv4Address source, Ipv4Address destination, Protocol protocol, int transportBytes) {
    int sum = protocol.number();
    for (int address : new int[] {source.bits(), destination.bits()}) {
      sum = InternetChecksum.sum(sum, address >>> Short.SIZE);
      sum = InternetChecksum.sum(sum, address & 0xffff);
    }
    return InternetChecksum.sum(sum, transportBytes);
  }
}
