package pageflip.stack.net;

/** What carries a payload over IPv4. */
public enum Protocol {
  /** Datagrams (RFC 768). */
  UDP(17, 8, 6),
  /** Segments of a stream (RFC 9293). */
  TCP(6, 20, 16);

  private final int number;
  private final int headerBytes;
  private final int checksumAt;

  Protocol(int number, int headerBytes, int checksumAt) {
    this.number = number;
    this.headerBytes = headerBytes;
    this.checksumAt = checksumAt;
  }

  /** Its number in an IPv4 header. */
  public int number() {
    return number;
  }

  /** Bytes of its header without options. */
  public int headerBytes() {
    return headerBytes;
  }

  /** Where its header has the checksum. */
  int checksumAt() {
    return checksumAt;
  }
}
