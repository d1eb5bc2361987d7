package pageflip.bindings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pageflip.conformance.replay.Conformance;

/** The bindings of the stack, by specification. */
public final class Bindings {
  /** The packages to weave: the stack, and the bindings, which use its classes. */
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

  /** The check of a specification, by its module's name; empty if it has no binding. */
  public static Optional<Conformance> conformance(String specification) {
    return Optional.of(specification)
        .filter(BOUND::contains)
        .map(bound -> new Conformance("pageflip.bindings." + bound + "Binding", WOVEN));
  }
}
