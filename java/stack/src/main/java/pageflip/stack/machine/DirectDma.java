package pageflip.stack.machine;

/** A device without an IOMMU: it reaches every frame there is. */
public final class DirectDma implements DmaPort {
  private final PhysicalMemory memory;

  /** A device's way to all of {@code memory}. */
  public DirectDma(PhysicalMemory memory) {
    this.memory = memory;
  }

  @Override
  public boolean write(IoPage page, int offset, byte[] bytes, int from, int length) {
    memory.write(new Frame(page.number()), offset, bytes, from, length);
    return true;
  }
}
