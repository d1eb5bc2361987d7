package pageflip.stack.machine;

/**
 * A frame of physical memory.
 *
 * @param number its index in {@link PhysicalMemory}
 */
public record Frame(int number) {
  /** Bytes in a frame, and in a page. */
  public static final int BYTES = 4096;

  /**
   * Checks that bytes lie within a frame.
   *
   * @param offset bytes from the start of the frame
   * @param length bytes; none is allowed
   * @throws IndexOutOfBoundsException if they do not
   */
  public static void checkRange(int offset, int length) {
    if (offset < 0 || length < 0 || offset > BYTES - length) {
      throw new IndexOutOfBoundsException(
          "%s bytes at offset %s are not within a frame of %s bytes"
              .formatted(length, offset, BYTES));
    }
  }
}
