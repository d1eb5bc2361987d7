package pageflip.stack.nic;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The frame check sequence that ends every Ethernet frame on a wire: CRC-32 of what stands before,
 * its lowest byte first (IEEE 802.3, 3.2.9).
 */
public final class FrameCheck {
  /** Bytes of it. */
  public static final int BYTES = 4;

  private FrameCheck() {}

  /** The frame as it is on the wire. */
  public static byte[] append(byte[] frame) {
    byte[] wire = Arrays.copyOf(frame, frame.length + BYTES);
    littleEndian(wire).putInt(frame.length, of(wire, frame.length));
    return wire;
  }

  /** Whether what came off the wire ends in its check sequence. */
  public static boolean holds(byte[] wire) {
    int length = wire.length - BYTES;
    return length >= 0 && littleEndian(wire).getInt(length) == of(wire, length);
  }

  /**
   * The frame without it.
   *
   * @throws NegativeArraySizeException if it is shorter than a check sequence; what {@link #holds}
   *     is true of is not
   */
  public static byte[] strip(byte[] wire) {
    return Arrays.copyOf(wire, wire.length - BYTES);
  }

  private static int of(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
