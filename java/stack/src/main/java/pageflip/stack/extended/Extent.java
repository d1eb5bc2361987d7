package pageflip.stack.extended;

import pageflip.stack.machine.Frame;

/**
 * The part of a buffer that is sent.
 *
 * @param offset its first byte
 * @param length its bytes
 */
public record Extent(int offset, int length) {
  /** All of a buffer. */
  public static final Extent WHOLE = new Extent(0, Frame.BYTES);

  /**
   * @throws IndexOutOfBoundsException if a buffer has no such part, or there is nothing in it
   */
  public Extent {
    if (offset < 0 || length < 1 || length > Frame.BYTES - offset) {
      throw new IndexOutOfBoundsException(
          "a buffer has %s bytes, and none can send %s from %s on"
              .formatted(Frame.BYTES, length, offset));
    }
  }
}
