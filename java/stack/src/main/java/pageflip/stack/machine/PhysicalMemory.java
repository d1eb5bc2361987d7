package pageflip.stack.machine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The frames, with real bytes in them: {@link Frame#BYTES} each.
 *
 * <p>Like memory, it orders nothing by itself: whoever reads a frame that another thread wrote must
 * have heard of the write through something that does.
 *
 * <p>All methods throw {@link IndexOutOfBoundsException}, and change nothing, where there is no
 * such frame, or the bytes are not all within it, or the array that is given has not as many.
 */
public final class PhysicalMemory {
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

  /** The eight bytes at {@code offset}, from 0 to {@link Frame#BYTES} - 8, little-endian. */
  public long read(Frame frame, int offset) {
    return words(frame, offset).getLong(offset);
  }

  /** Stores eight bytes at {@code offset}, from 0 to {@link Frame#BYTES} - 8, little-endian. */
  public void write(Frame frame, int offset, long value) {
    words(frame, offset).putLong(offset, value);
  }

  /** Stores {@code length} bytes of {@code bytes}, from {@code from} on, at {@code offset}. */
  public void write(Frame frame, int offset, byte[] bytes, int from, int length) {
    System.arraycopy(bytes, from, bytes(frame, offset, length), offset, length);
  }

  /** Copies {@code length} bytes at {@code offset} into {@code into}, from {@code at} on. */
  public void read(Frame frame, int offset, byte[] into, int at, int length) {
    System.arraycopy(bytes(frame, offset, length), offset, into, at, length);
  }

  /** A copy of the whole frame. */
  public byte[] copy(Frame frame) {
    return bytes(frame).clone();
  }

  /** Copies the whole of one frame to another. */
  public void copy(Frame from, Frame to) {
    System.arraycopy(bytes(from), 0, bytes(to), 0, Frame.BYTES);
  }

  /** Zeroes the whole frame. */
  public void clear(Frame frame) {
    Arrays.fill(bytes(frame), (byte) 0);
  }

  /** A buffer for one access: it does not outlive that, and compiled code makes none. */
  private ByteBuffer words(Frame frame, int offset) {
    return ByteBuffer.wrap(bytes(frame, offset, Long.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private byte[] bytes(Frame frame, int offset, int length) {
    Frame.checkRange(offset, length);
    return bytes(frame);
  }

  private byte[] bytes(Frame frame) {
    if (frame.number() < 0 || frame.number() >= bytes.length) {
      throw new IndexOutOfBoundsException(
          "there is no frame %s in a memory of %s frames".formatted(frame.number(), bytes.length));
    }
    return bytes[frame.number()];
  }
}
