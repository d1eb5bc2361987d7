package pageflip.atomicity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pageflip.atomicity.systems.ByteMmuSystem;
import pageflip.atomicity.systems.ContractSystem;
import pageflip.atomicity.systems.CopySystem;
import pageflip.atomicity.systems.CoresSystem;
import pageflip.atomicity.systems.CowSystem;
import pageflip.atomicity.systems.DeferredSystem;
import pageflip.atomicity.systems.FlipSystem;
import pageflip.atomicity.systems.InvalidateSystem;
import pageflip.atomicity.systems.OffloadSystem;
import pageflip.atomicity.systems.PageTableSystem;
import pageflip.atomicity.systems.ReceiveSystem;
import pageflip.atomicity.systems.ShadowSystem;
import pageflip.atomicity.systems.SnoopingSystem;
import pageflip.atomicity.systems.StrictSystem;
import pageflip.atomicity.systems.TrackedSystem;
import pageflip.atomicity.systems.TransmitSystem;

/** All small systems, by what they are of. */
final class Systems {
  static final Map<String, Supplier<SmallSystem>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("the page table", PageTableSystem::new);
    ALL.put("TlbShootdown", FlipSystem::new);
    ALL.put("MigrationTracking", TrackedSystem::new);
    ALL.put("SnoopingTlb", SnoopingSystem::new);
    ALL.put("BroadcastInvalidate", InvalidateSystem::new);
    ALL.put("BufferContract", ContractSystem::new);
    ALL.put("TransientCow", CowSystem::new);
    ALL.put("DedicatedCores", CoresSystem::new);
    ALL.put("DeviceTrust, strict", StrictSystem::new);
    ALL.put("DeviceTrust, deferred", DeferredSystem::new);
    ALL.put("DeviceTrust, shadow", ShadowSystem::new);
    ALL.put("Transmit", TransmitSystem::new);
    ALL.put("Receive", ReceiveSystem::new);
    ALL.put("Receive, copy", CopySystem::new);
    ALL.put("ByteMmu", ByteMmuSystem::new);
    ALL.put("ProtocolOffload", OffloadSystem::new);
  }

  /** Those of which every meeting has been tried, and none is broken. The rest is to be run yet. */
  static final List<String> TRIED =
      List.of(
          "the page table",
          "DeviceTrust, strict",
          "DeviceTrust, deferred",
          "DeviceTrust, shadow",
          "Transmit");

  private Systems() {}
}
