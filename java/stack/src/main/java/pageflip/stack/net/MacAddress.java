package pageflip.stack.net;

import java.util.HexFormat;

/**
 * An Ethernet address.
 *
 * @param bits its 48 bits, the first on the wire the highest
 */
public record MacAddress(long bits) {
  /** Bytes of an address. */
  static final int BYTES = 6;

  /** The address written as {@code 02:00:00:00:00:01}. */
  public static MacAddress of(String text) {
    return new MacAddress(HexFormat.fromHexDigitsToLong(text.replace(":", "")));
  }

  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(bits, 2 * BYTES).replaceAll("..(?!$)", "$0:");
  }
}
