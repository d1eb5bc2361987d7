package pageflip.stack.transmit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import pageflip.stack.machine.Frame;
import pageflip.stack.nic.Fragment;

class SegmenterTest {
  private final Map<Frame, Integer> givenBack = new HashMap<>();

  @Tag("slow")
  @Property
  void segmentsCarryTheMessageInOrder(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = Frame.BYTES) Integer> lengths,
      @ForAll @IntRange(min = 300, max = 9000) int mss) {
    List<Segmenter.Segment> segments = segments(lengths, mss);

    List<String> sent = new ArrayList<>();
    for (Segmenter.Segment segment : segments) {
      segment.payload().forEach(fragment -> name(fragment, sent));
    }
    List<String> message = new ArrayList<>();
    for (int n = 0; n < lengths.size(); n++) {
      name(lent(n, lengths.get(n)), message);
    }
    assertThat(sent).isEqualTo(message);
    assertThat(segments.subList(0, segments.size() - 1))
        .allMatch(segment -> segment.bytes() == mss, "is full");
    assertThat(segments.get(segments.size() - 1).bytes()).isBetween(1, mss);
  }

  @Property
  void aLoanIsGivenBackOnceAndOnlyWhenNoPacketRefersToItAnyMore(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = Frame.BYTES) Integer> lengths,
      @ForAll @IntRange(min = 300, max = 9000) int mss,
      @ForAll Random order) {
    List<Segmenter.Segment> waiting = segments(lengths, mss);
    Collections.shuffle(waiting, order);

    while (!waiting.isEmpty()) {
      waiting.remove(0).gone();

      Set<Frame> needed = new HashSet<>();
      waiting.forEach(segment -> segment.payload().forEach(part -> needed.add(part.frame())));
      for (int n = 0; n < lengths.size(); n++) {
        Frame frame = new Frame(n);
        assertThat(givenBack.getOrDefault(frame, 0)).isEqualTo(needed.contains(frame) ? 0 : 1);
      }
    }
  }

  /** As a socket cuts: whatever is full goes before the next buffer is pinned. */
  private List<Segmenter.Segment> segments(List<Integer> lengths, int mss) {
    givenBack.clear();
    Segmenter segmenter = new Segmenter(mss);
    List<Segmenter.Segment> segments = new ArrayList<>();
    for (int n = 0; n < lengths.size(); n++) {
      Fragment lent = lent(n, lengths.get(n));
      segmenter.add(new PinnedBuffer(lent, () -> givenBack.merge(lent.frame(), 1, Integer::sum)));
      while (segmenter.hasFull()) {
        segments.add(segmenter.next());
      }
    }
    if (!segmenter.isEmpty()) {
      segments.add(segmenter.next());
    }
    return segments;
  }

  /** The end of a frame. */
  private static Fragment lent(int frame, int length) {
    return new Fragment(new Frame(frame), Frame.BYTES - length, length);
  }

  private static void name(Fragment fragment, List<String> bytes) {
    for (int n = 0; n < fragment.length(); n++) {
      bytes.add(fragment.frame().number() + ":" + (fragment.offset() + n));
    }
  }
}
