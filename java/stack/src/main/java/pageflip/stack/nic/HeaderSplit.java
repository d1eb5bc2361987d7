package pageflip.stack.nic;

/**
 * Finds where the headers of a packet end, as a simple card does: Ethernet, IPv4 without options
 * and not in fragments, UDP or TCP. It checks nothing else, and believes no length that goes beyond
 * the packet.
 */
public final class HeaderSplit {
  private static final int ETHERNET_BYTES = 14;
  private static final int TRANSPORT = ETHERNET_BYTES + 20;
  private static final int UDP_BYTES = 8;
  private static final int TCP_BYTES = 20;

  private HeaderSplit() {}

  /** Bytes of the headers, no more than {@code packet} has, or 0 if this card cannot tell. */
  public static int headerBytes(byte[] packet) {
    if (packet.length < TRANSPORT + UDP_BYTES
        || packet[12] != 0x08
        || packet[13] != 0x00
        || packet[14] != 0x45
        || (packet[20] & 0x3f) != 0
        || packet[21] != 0) {
      return 0;
    }
    return switch (packet[23]) {
      case 17 -> TRANSPORT + UDP_BYTES;
      case 6 -> tcpHeaders(packet);
      default -> 0;
    };
  }

  private static int tcpHeaders(byte[] packet) {
    if (packet.length < TRANSPORT + TCP_BYTES) {
      return 0;
    }
    int bytes = (packet[TRANSPORT + 12] >> 4 & 0x0f) * Integer.BYTES;
    return bytes < TCP_BYTES || packet.length < TRANSPORT + bytes ? 0 : TRANSPORT + bytes;
  }
}
