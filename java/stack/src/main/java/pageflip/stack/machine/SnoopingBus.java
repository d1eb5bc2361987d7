package pageflip.stack.machine;

/**
 * Page tables whose writes every TLB sees, as caches see writes to the lines that they hold (UNITD,
 * HPCA 2010).
 *
 * <p>Safe for use by any thread. A CPU has one write under way at a time.
 */
public final class SnoopingBus {
  private final InvalidationFabric fabric;

  /** A bus whose snoops {@code fabric} carries. */
  public SnoopingBus(InvalidationFabric fabric) {
    this.fabric = fabric;
  }

  /**
   * Exchanges a PTE for an empty one. The write is ordered when this returns, so that no walk finds
   * the old PTE any more, but it is not yet performed.
   *
   * @return what was taken away, or null if the page was not mapped: then nothing is under way
   */
  public Revocation clear(Cpu writer, AddressSpace space, Page page) {
    Frame frame = space.clear(page);
    if (frame == null) {
      return null;
    }
    Revocation taken = new Revocation(space, page, frame);
    fabric.send(writer, taken);
    return taken;
  }

  /**
   * Whether the last write of {@code writer} is performed: every TLB has forgotten the old PTE, and
   * every store that was translated through it is in memory.
   */
  public boolean performed(Cpu writer) {
    return fabric.settled(writer);
  }
}
