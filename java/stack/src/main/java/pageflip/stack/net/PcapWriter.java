package pageflip.stack.net;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes Ethernet frames to a file as tcpdump and Wireshark read them: pcap 2.4, little-endian,
 * with microseconds. For one thread.
 */
public final class PcapWriter implements AutoCloseable {
  static final int MAGIC_MICROSECONDS = 0xa1b2c3d4;
  static final int MAGIC_NANOSECONDS = 0xa1b23c4d;
  static final int FILE_HEADER_BYTES = 24;
  static final int RECORD_HEADER_BYTES = 16;
  static final int ETHERNET = 1;
  static final int LONGEST_FRAME = 1 << 18;
  private static final int MICROS_PER_SECOND = 1_000_000;

  private final OutputStream out;

  /** Begins a file on {@code out}, which {@link #close} closes. */
  public PcapWriter(OutputStream out) throws IOException {
    this.out = out;
    ByteBuffer header = littleEndian(FILE_HEADER_BYTES);
    header.putInt(MAGIC_MICROSECONDS).putShort((short) 2).putShort((short) 4);
    header.putInt(0).putInt(0).putInt(LONGEST_FRAME).putInt(ETHERNET);
    out.write(header.array());
  }

  /**
   * Adds a frame.
   *
   * @param micros when it was on the wire, in microseconds since 1970
   */
  public void write(long micros, byte[] frame) throws IOException {
    ByteBuffer header = littleEndian(RECORD_HEADER_BYTES);
    header.putInt((int) (micros / MICROS_PER_SECOND)).putInt((int) (micros % MICROS_PER_SECOND));
    header.putInt(frame.length).putInt(frame.length);
    out.write(header.array());
    out.write(frame);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static ByteBuffer littleEndian(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
