package pageflip.stack.host;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pageflip.stack.kernel.iomem.DevicePolicy;
import pageflip.stack.transmit.PacketDriver;

/**
 * The specifications that this stack is held against: those of the ways to send and to receive, and
 * of what several ways use.
 */
public final class Catalogue {
  private Catalogue() {}

  /** Their modules' names, in alphabetical order. */
  public static Set<String> specifications() {
    Set<String> all = new TreeSet<>(Set.of(PacketDriver.SPECIFICATION, DevicePolicy.SPECIFICATION));
    Stream.of(TransmitWay.values())
        .map(TransmitWay::specification)
        .flatMap(Optional::stream)
        .forEach(all::add);
    Stream.of(ReceiveMode.values())
        .map(ReceiveMode::specification)
        .flatMap(Optional::stream)
        .forEach(all::add);
    return all;
  }
}
