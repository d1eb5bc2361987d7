package pageflip.bindings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pageflip.conformance.replay.Conformance;

/** Which specification has which binding. */
public final class Bindings {
  /** What has to be loaded anew to be woven: the stack, and the bindings, which touch it. */
  private static final List<String> WOVEN = List.of("pageflip.stack.", "pageflip.bindings.");

  private static final Map<String, String> CLASSES =
      Map.of(
          "TlbShootdown", "pageflip.bindings.TlbShootdownBinding",
          "MigrationTracking", "pageflip.bindings.MigrationTrackingBinding",
          "SnoopingTlb", "pageflip.bindings.SnoopingTlbBinding",
          "BroadcastInvalidate", "pageflip.bindings.BroadcastInvalidateBinding",
          "TransientCow", "pageflip.bindings.TransientCowBinding",
          "DedicatedCores", "pageflip.bindings.DedicatedCoresBinding",
          "BufferContract", "pageflip.bindings.BufferContractBinding",
          "Receive", "pageflip.bindings.ReceiveBinding");

  private Bindings() {}

  /** The engine for a specification, if it has a binding. */
  public static Optional<Conformance> conformance(String specification) {
    return Optional.ofNullable(CLASSES.get(specification))
        .map(binding -> new Conformance(binding, WOVEN));
  }
}
