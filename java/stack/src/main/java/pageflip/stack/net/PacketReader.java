package pageflip.stack.net;

import java.nio.ByteBuffer;
import pageflip.stack.net.ParsedPacket.Dropped;
import pageflip.stack.net.ParsedPacket.Reason;
import pageflip.stack.net.ParsedPacket.Segment;

/**
 * Finds the payload of a frame that came off a wire. Nothing in a frame is believed before it is
 * checked, and whatever it says, nothing is thrown. Safe for use by any thread.
 */
public final class PacketReader {
  private static final int MORE_FRAGMENTS_OR_OFFSET = 0x3fff;
  private static final int CONTROL_FLAGS = 0x07; // FIN, SYN, RST

  private PacketReader() {}

  /** What the first {@code length} bytes of {@code frame}, which has as many, are. */
  public static ParsedPacket read(byte[] frame, int length) {
    if (length < PacketHeader.ETHERNET_BYTES) {
      return new Dropped(Reason.TRUNCATED);
    }
    ByteBuffer bytes = ByteBuffer.wrap(frame, 0, length);
    if (word(bytes, 12) != PacketHeader.ETHERTYPE_IPV4) {
      return new Dropped(Reason.NOT_IPV4);
    }
    return readIpv4(bytes);
  }

  private static ParsedPacket readIpv4(ByteBuffer frame) {
    int at = PacketHeader.ETHERNET_BYTES;
    if (frame.limit() < at + PacketHeader.IPV4_BYTES) {
      return new Dropped(Reason.TRUNCATED);
    }
    int headerBytes = (frame.get(at) & 0x0f) * Integer.BYTES;
    int total = word(frame, at + 2);
    if (frame.get(at) >> 4 != 4 || headerBytes < PacketHeader.IPV4_BYTES || total < headerBytes) {
      return new Dropped(Reason.BAD_IPV4_HEADER);
    }
    if (frame.limit() < at + total) {
      return new Dropped(Reason.TRUNCATED);
    }
    if (!InternetChecksum.addsUp(InternetChecksum.sum(0, frame.array(), at, headerBytes))) {
      return new Dropped(Reason.BAD_IPV4_CHECKSUM);
    }
    if ((word(frame, at + 6) & MORE_FRAGMENTS_OR_OFFSET) != 0) {
      return new Dropped(Reason.FRAGMENT);
    }
    for (Protocol protocol : Protocol.values()) {
      if (protocol.number() == frame.get(at + 9)) {
        return readTransport(frame, protocol, at + headerBytes, total - headerBytes);
      }
    }
    return new Dropped(Reason.OTHER_PROTOCOL);
  }

  /** {@code length} bytes from {@code at} on are in the frame. */
  private static ParsedPacket readTransport(
      ByteBuffer frame, Protocol protocol, int at, int length) {
    if (length < protocol.headerBytes()) {
      return new Dropped(Reason.BAD_TRANSPORT_HEADER);
    }
    int headerBytes =
        protocol == Protocol.UDP
            ? protocol.headerBytes()
            : (frame.get(at + 12) >> 4 & 0x0f) * Integer.BYTES;
    int bytes = protocol == Protocol.UDP ? word(frame, at + 4) : length;
    if (headerBytes < protocol.headerBytes() || bytes < headerBytes || bytes > length) {
      return new Dropped(Reason.BAD_TRANSPORT_HEADER);
    }
    if (!transportAddsUp(frame, protocol, at, bytes)) {
      return new Dropped(Reason.BAD_TRANSPORT_CHECKSUM);
    }
    boolean controls = protocol == Protocol.TCP && (frame.get(at + 13) & CONTROL_FLAGS) != 0;
    if (protocol == Protocol.TCP && (controls || bytes == headerBytes)) {
      return new Dropped(Reason.NO_DATA);
    }
    Endpoint source = new Endpoint(mac(frame, 6), source(frame), word(frame, at));
    Endpoint destination = new Endpoint(mac(frame, 0), destination(frame), word(frame, at + 2));
    int sequence = protocol == Protocol.TCP ? frame.getInt(at + 4) : 0;
    return new Segment(
        new Flow(protocol, source, destination), sequence, at + headerBytes, bytes - headerBytes);
  }

  private static boolean transportAddsUp(ByteBuffer frame, Protocol protocol, int at, int bytes) {
    if (protocol == Protocol.UDP && word(frame, at + protocol.checksumAt()) == 0) {
      return true; // the sender made none (RFC 768)
    }
    int pseudo = PacketHeader.pseudoHeaderSum(source(frame), destination(frame), protocol, bytes);
    return InternetChecksum.addsUp(InternetChecksum.sum(pseudo, frame.array(), at, bytes));
  }

  private static Ipv4Address source(ByteBuffer frame) {
    return new Ipv4Address(frame.getInt(PacketHeader.ETHERNET_BYTES + 12));
  }

  private static Ipv4Address destination(ByteBuffer frame) {
    return new Ipv4Address(frame.getInt(PacketHeader.ETHERNET_BYTES + 16));
  }

  private static MacAddress mac(ByteBuffer frame, int at) {
    return new MacAddress(
        (long) word(frame, at) << Integer.SIZE | frame.getInt(at + 2) & 0xffffffffL);
  }

  private static int word(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xffff;
  }
}
