package pageflip.stack.net;

/**
 * The checksum of IPv4, UDP and TCP (RFC 1071): the complement of the ones'-complement sum of
 * 16-bit words.
 *
 * <p>Sums are kept folded to 16 bits, and can be continued; a part that is not the last must be of
 * even length.
 */
public final class InternetChecksum {
  private InternetChecksum() {}

  /** Continues {@code sum} over {@code length} bytes of {@code bytes}, from {@code from} on. */
  public static int sum(int sum, byte[] bytes, int from, int length) {
    long total = sum;
    int end = from + length;
    for (int at = from; at + 1 < end; at += 2) {
      total += (bytes[at] & 0xff) << Byte.SIZE | bytes[at + 1] & 0xff;
    }
    if (length % 2 == 1) {
      total += (bytes[end - 1] & 0xff) << Byte.SIZE;
    }
    return fold(total);
  }

  /** Continues {@code sum} over one 16-bit word. */
  public static int sum(int sum, int word) {
    return fold((long) sum + word);
  }

  /** The checksum that makes a packet whose other words sum to {@code sum} add up. */
  public static int of(int sum) {
    return ~sum & 0xffff;
  }

  /** Whether words that include their checksum, and sum to {@code sum}, add up. */
  public static boolean addsUp(int sum) {
    return sum == 0xffff;
  }

  private static int fold(long total) {
    long folded = total;
    while (folded >>> Short.SIZE != 0) {
      folded = (folded & 0xffff) + (folded >>> Short.SIZE);
    }
    return (int) folded;
  }
}
