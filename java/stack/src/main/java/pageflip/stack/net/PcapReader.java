package pageflip.stack.net;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads Ethernet frames from a pcap 2.4 file of either byte order, with microseconds or
 * nanoseconds. For one thread.
 */
public final class PcapReader implements AutoCloseable {
  /**
   * A frame of a file.
   *
   * @param micros when it was on the wire, in microseconds since 1970
   * @param bytes what was kept of it
   */
  public record Captured(long micros, byte[] bytes) {}

  private static final int NANOS_PER_MICRO = 1000;
  private static final long MICROS_PER_SECOND = 1_000_000;

  private final InputStream in;
  private final ByteOrder order;
  private final int fractionsPerMicro;
  private long offset;

  /**
   * Reads from {@code in}, which {@link #close} closes.
   *
   * @throws IOException if this is no such file
   */
  public PcapReader(InputStream in) throws IOException {
    this.in = in;
    ByteBuffer header = ByteBuffer.wrap(in.readNBytes(PcapWriter.FILE_HEADER_BYTES));
    if (header.limit() < PcapWriter.FILE_HEADER_BYTES) {
      throw new IOException("no pcap file: it ends within its header");
    }
    order = isMagic(header.getInt(0)) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    header.order(order);
    int magic = header.getInt(0);
    if (!isMagic(magic)) {
      throw new IOException("no pcap file: it begins with %08x".formatted(magic));
    }
    fractionsPerMicro = magic == PcapWriter.MAGIC_NANOSECONDS ? NANOS_PER_MICRO : 1;
    int linkType = header.getInt(20) & 0xffff;
    if (linkType != PcapWriter.ETHERNET) {
      throw new IOException("a capture of link type %s, not of Ethernet (1)".formatted(linkType));
    }
    offset = PcapWriter.FILE_HEADER_BYTES;
  }

  /**
   * The next frame, or null at the end.
   *
   * @throws IOException if the file ends within a frame, or a length in it cannot be
   */
  public Captured next() throws IOException {
    byte[] read = in.readNBytes(PcapWriter.RECORD_HEADER_BYTES);
    if (read.length == 0) {
      return null;
    }
    if (read.length < PcapWriter.RECORD_HEADER_BYTES) {
      throw new IOException("the capture ends within the frame at byte " + offset);
    }
    ByteBuffer header = ByteBuffer.wrap(read).order(order);
    int length = header.getInt(8);
    if (length < 0 || length > PcapWriter.LONGEST_FRAME) {
      throw new IOException("the frame at byte %s claims %s bytes".formatted(offset, length));
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("the capture ends within the frame at byte " + offset);
    }
    offset += PcapWriter.RECORD_HEADER_BYTES + length;
    long seconds = header.getInt(0) & 0xffffffffL;
    long fraction = (header.getInt(4) & 0xffffffffL) / fractionsPerMicro;
    return new Captured(seconds * MICROS_PER_SECOND + fraction, bytes);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static boolean isMagic(int magic) {
    return magic == PcapWriter.MAGIC_MICROSECONDS || magic == PcapWriter.MAGIC_NANOSECONDS;
  }
}
