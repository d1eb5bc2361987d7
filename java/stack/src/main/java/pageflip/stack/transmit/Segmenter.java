package pageflip.stack.transmit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import pageflip.stack.nic.Fragment;

/**
 * Cuts a message, of which more and more is pinned, into segments. A segment may take its bytes
 * from several buffers, and a buffer may serve several segments. For one thread.
 */
public final class Segmenter {
  /** What one packet carries. */
  public static final class Segment {
    private final List<Fragment> payload;
    private final List<BufferReferences> buffers;

    private Segment(List<Fragment> payload, List<BufferReferences> buffers) {
      this.payload = List.copyOf(payload);
      this.buffers = List.copyOf(buffers);
    }

    /** Where its bytes are, in order, no fragment empty. */
    public List<Fragment> payload() {
      return payload;
    }

    /** How many bytes it has. */
    public int bytes() {
      return payload.stream().mapToInt(Fragment::length).sum();
    }

    /** To be called once, on any thread, when its packet has gone. */
    public void gone() {
      buffers.forEach(BufferReferences::drop);
    }
  }

  private record Rest(Fragment fragment, BufferReferences buffer) {}

  private final int mss;
  private final Deque<Rest> rests = new ArrayDeque<>();
  private int bytes;

  /**
   * Segments of at most {@code mss} bytes.
   *
   * @throws IllegalArgumentException if that is not positive
   */
  public Segmenter(int mss) {
    if (mss <= 0) {
      throw new IllegalArgumentException("a segment of %s bytes".formatted(mss));
    }
    this.mss = mss;
  }

  /** The message goes on with {@code buffer}. */
  public void add(PinnedBuffer buffer) {
    rests.add(new Rest(buffer.fragment(), new BufferReferences(buffer)));
    bytes += buffer.fragment().length();
  }

  /** Whether there is enough for a segment of full size. */
  public boolean hasFull() {
    return bytes >= mss;
  }

  /** Whether anything is left. */
  public boolean isEmpty() {
    return bytes == 0;
  }

  /** The next segment: of full size if there is enough for one, and else all that is left. */
  public Segment next() {
    List<Fragment> payload = new ArrayList<>();
    List<BufferReferences> buffers = new ArrayList<>();
    int room = Math.min(mss, bytes);
    bytes -= room;
    while (room > 0) {
      Rest rest = rests.remove();
      Fragment whole = rest.fragment;
      int taken = Math.min(room, whole.length());
      room -= taken;
      payload.add(new Fragment(whole.frame(), whole.offset(), taken));
      buffers.add(rest.buffer);
      if (taken < whole.length()) {
        rest.buffer.add();
        int left = whole.length() - taken;
        rests.addFirst(
            new Rest(new Fragment(whole.frame(), whole.offset() + taken, left), rest.buffer));
      }
    }
    return new Segment(payload, buffers);
  }
}
