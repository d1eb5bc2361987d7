package pageflip.stack.kernel.tracking;

import java.util.function.BiFunction;

/** What {@code MigrationTracking.tla} calls the policy: when a CPU leaves a set again. */
public enum TrackingPolicy {
  /** Never. */
  EVER_RAN((masks, generations) -> new EverRan()),
  /** When it puts the page table down. */
  LOADED_NOW(LoadedNow::new),
  /** When it was asked in vain. */
  TRIMMED(Trimmed::new);

  private final BiFunction<CpuMasks, Generations, Tracking> tracking;

  TrackingPolicy(BiFunction<CpuMasks, Generations, Tracking> tracking) {
    this.tracking = tracking;
  }

  Tracking over(CpuMasks masks, Generations generations) {
    return tracking.apply(masks, generations);
  }
}
