package pageflip.stack.transmit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import pageflip.stack.machine.Frame;
import pageflip.stack.nic.Fragment;

class SegmentationTest {
  private record Place(Frame frame, int offset) {}

  @Property(tries = 200)
  void segmentsAreTheMessageCut(
      @ForAll @IntRange(max = 4095) int start,
      @ForAll @IntRange(max = 20_000) int length,
      @ForAll @IntRange(min = 1, max = 9000) int mss) {
    List<Fragment> message = contiguous(start, length);

    List<Segmentation.Segment> segments = Segmentation.of(message, mss);

    List<Fragment> all = new ArrayList<>();
    int offset = 0;
    for (Segmentation.Segment segment : segments) {
      assertThat(segment.offset()).isEqualTo(offset);
      assertThat(segment.length()).isBetween(1, mss);
      assertThat(segment.fragments().stream().mapToInt(Fragment::length).sum())
          .isEqualTo(segment.length());
      offset += segment.length();
      all.addAll(segment.fragments());
    }
    assertThat(segments).hasSize((length + mss - 1) / mss);
    assertThat(all)
        .allSatisfy(
            fragment -> {
              assertThat(fragment.length()).isPositive();
              assertThat(fragment.offset() + fragment.length()).isLessThanOrEqualTo(Frame.BYTES);
            });
    assertThat(places(all)).isEqualTo(places(message));
  }

  @Test
  void aSegmentMayTakeInTwoPages() {
    List<Segmentation.Segment> segments = Segmentation.of(contiguous(4095, 3), 2);

    assertThat(segments)
        .containsExactly(
            new Segmentation.Segment(
                0,
                2,
                List.of(new Fragment(new Frame(0), 4095, 1), new Fragment(new Frame(1), 0, 1))),
            new Segmentation.Segment(2, 1, List.of(new Fragment(new Frame(1), 1, 1))));
  }

  @Test
  void segmentsHaveBytes() {
    assertThat(Segmentation.of(List.of(), 1)).isEmpty();
    assertThatThrownBy(() -> Segmentation.of(List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Fragment> contiguous(int start, int length) {
    List<Fragment> fragments = new ArrayList<>();
    int page = 0;
    int offset = start;
    for (int left = length; left > 0; ) {
      int taken = Math.min(left, Frame.BYTES - offset);
      fragments.add(new Fragment(new Frame(page++), offset, taken));
      left -= taken;
      offset = 0;
    }
    return fragments;
  }

  private static List<Place> places(List<Fragment> fragments) {
    List<Place> places = new ArrayList<>();
    for (Fragment fragment : fragments) {
      for (int i = 0; i < fragment.length(); i++) {
        places.add(new Place(fragment.frame(), fragment.offset() + i));
      }
    }
    return places;
  }
}
