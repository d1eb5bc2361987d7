package pageflip.stack.machine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The frames, with real bytes in them.
 *
 * <p>Like memory, it orders nothing by itself: whoever reads a frame that another thread wrote must
 * have heard of the write through something that does.
 */
public final class PhysicalMemory {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[][] bytes;
  private final List<Frame> frames;

  /** Memory of {@code frames} frames, all zero. */
  public PhysicalMemory(int frames) {
    this.bytes = new byte[frames][Frame.BYTES];
    this.frames = IntStream.range(0, frames).mapToObj(Frame::new).toList();
  }

  /** Every frame there is, in order. */
  public List<Frame> frames() {
    return frames;
  }

  /** The eight bytes at {@code offset}, little-endian. */
  public long read(Frame frame, int offset) {
    return (long) WORD.get(bytes[frame.number()], offset);
  }

  /** Stores eight bytes at {@code offset}, little-endian. */
  public void write(Frame frame, int offset, long value) {
    WORD.set(bytes[frame.number()], offset, value);
  }

  /** Stores {@code length} bytes of {@code bytes}, from {@code from} on, at {@code offset}. */
  public void write(Frame frame, int offset, byte[] bytes, int from, int length) {
    System.arraycopy(bytes, from, this.bytes[frame.number()], offset, length);
  }

  /** Copies {@code length} bytes at {@code offset} into {@code into}, from {@code at} on. */
  public void read(Frame frame, int offset, byte[] into, int at, int length) {
    System.arraycopy(bytes[frame.number()], offset, into, at, length);
  }

  /** A copy of the whole frame. */
  public byte[] copy(Frame frame) {
    return bytes[frame.number()].clone();
  }

  /** Copies the whole of one frame to another. */
  public void copy(Frame from, Frame to) {
    System.arraycopy(bytes[from.number()], 0, bytes[to.number()], 0, Frame.BYTES);
  }

  /** Zeroes the whole frame. */
  public void clear(Frame frame) {
    Arrays.fill(bytes[frame.number()], (byte) 0);
  }
}
