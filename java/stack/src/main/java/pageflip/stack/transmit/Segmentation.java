package pageflip.stack.transmit;

import java.util.ArrayList;
import java.util.List;
import pageflip.stack.nic.Fragment;

/** Cuts messages into segments. */
public final class Segmentation {
  private Segmentation() {}

  /**
   * A part of a message.
   *
   * @param offset of its first byte in the message
   * @param length in bytes
   * @param fragments where its bytes are, in order, none of them empty
   */
  public record Segment(int offset, int length, List<Fragment> fragments) {
    /** Keeps its own copy of the list. */
    public Segment {
      fragments = List.copyOf(fragments);
    }
  }

  /**
   * The segments of a message, in order: all of {@code mss} bytes but the last, which may be
   * shorter. A message without bytes has none.
   *
   * @param message where its bytes are, in order
   * @throws IllegalArgumentException if {@code mss} is not positive
   */
  public static List<Segment> of(List<Fragment> message, int mss) {
    if (mss <= 0) {
      throw new IllegalArgumentException("a segment of %d bytes".formatted(mss));
    }
    List<Segment> segments = new ArrayList<>();
    List<Fragment> current = new ArrayList<>();
    int offset = 0;
    int length = 0;
    for (Fragment fragment : message) {
      for (int from = 0; from < fragment.length(); ) {
        int taken = Math.min(mss - length, fragment.length() - from);
        current.add(new Fragment(fragment.frame(), fragment.offset() + from, taken));
        from += taken;
        length += taken;
        if (length == mss) {
          segments.add(new Segment(offset, length, current));
          offset += length;
          length = 0;
          current.clear();
        }
      }
    }
    if (length > 0) {
      segments.add(new Segment(offset, length, current));
    }
    return segments;
  }
}
