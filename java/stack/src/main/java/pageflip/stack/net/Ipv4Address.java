package pageflip.stack.net;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An IPv4 address.
 *
 * @param bits its 32 bits, the first on the wire the highest
 */
public record Ipv4Address(int bits) {
  /** The address written as {@code 10.0.0.1}. */
  public static Ipv4Address of(String text) {
    return new Ipv4Address(
        Stream.of(text.split("\\.", -1))
            .mapToInt(Integer::parseInt)
            .reduce(0, (high, low) -> high << Byte.SIZE | low));
  }

  @Override
  public String toString() {
    return IntStream.of(24, 16, 8, 0)
        .mapToObj(shift -> Integer.toString(bits >>> shift & 0xff))
        .collect(Collectors.joining("."));
  }
}
