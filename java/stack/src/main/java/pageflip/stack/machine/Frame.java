package pageflip.stack.machine;

/**
 * A frame of physical memory.
 *
 * @param number its index in {@link PhysicalMemory}
 */
public record Frame(int number) {
  /** Bytes in a frame, and in a page. */
  public static final int BYTES = 4096;
}
