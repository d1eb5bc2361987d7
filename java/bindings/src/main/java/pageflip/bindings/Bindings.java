package pageflip.bindings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pageflip.conformance.replay.Conformance;

/** Which specification has which binding. */
public final class Bindings {
  /** What has to be loaded anew to be woven: the stack, and the bindings, which touch it. */
  private static final List<String> WOVEN = List.of("pageflip.stack.", "pageflip.bindings.");

  /** The binding of X is the class XBinding of this package. */
  private static final Set<String> BOUND =
      Set.of(
          "TlbShootdown",
          "MigrationTracking",
          "SnoopingTlb",
          "BroadcastInvalidate",
          "TransientCow",
          "DedicatedCores",
          "BufferContract",
          "Transmit",
          "Receive",
          "ByteMmu",
          "ProtocolOffload",
          "DeviceTrust");

  private Bindings() {}

  /** The engine for a specification, if it has a binding. */
  public static Optional<Conformance> conformance(String specification) {
    return Optional.of(specification)
        .filter(BOUND::contains)
        .map(bound -> new Conformance("pageflip.bindings." + bound + "Binding", WOVEN));
  }
}
