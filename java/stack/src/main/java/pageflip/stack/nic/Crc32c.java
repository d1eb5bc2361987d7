package pageflip.stack.nic;

import java.util.zip.CRC32C;

/** The digest that descriptors and packets carry: CRC-32C (RFC 3720, B.4). Safe for any thread. */
public final class Crc32c {
  private Crc32c() {}

  /** The CRC32C of {@code bytes}. */
  public static int of(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
