package pageflip.stack.machine;

/** A device's way to memory. May be used by the device's own thread only. */
public interface DmaPort {
  /**
   * Stores {@code length} bytes of {@code bytes}, from {@code from} on, at {@code offset} of {@code
   * page}.
   *
   * @return false, and nothing is stored, if the device may not write there
   */
  boolean write(IoPage page, int offset, byte[] bytes, int from, int length);
}
