package pageflip.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RingTest {
  private final Ring<String> ring = new Ring<>(2);
  private final WriteBuffer producer = new WriteBuffer();
  private final WriteBuffer consumer = new WriteBuffer();

  @Test
  void startsEmpty() {
    assertThat(ring.slots()).isEqualTo(2);
    assertThat(ring.isEmpty()).isTrue();
    assertThat(ring.isFull()).isFalse();
    assertThat(ring.slot(0)).isNull();
  }

  @Test
  void whatWasWrittenIsNotSeenUntilItComesOutOfTheBuffer() {
    producer.push(ring, "a");

    assertThat(ring.isEmpty()).isTrue();
    assertThat(ring.slot(0)).isNull();
    assertThat(producer.isEmpty()).isFalse();
  }

  @Test
  void slotIsSeenBeforeTheIndexAndNeverTheOtherWayRound() {
    producer.push(ring, "a");

    assertThat(producer.commitIndex()).as("the index was written with release").isFalse();
    assertThat(ring.tail()).isZero();
    assertThat(producer.commitSlot()).isTrue();
    assertThat(ring.slot(0)).isEqualTo("a");
    assertThat(ring.isEmpty()).isTrue();
    assertThat(producer.commitIndex()).isTrue();
    assertThat(ring.isEmpty()).isFalse();
    assertThat(producer.isEmpty()).isTrue();
  }

  @Test
  void commitsEachWriteOnce() {
    producer.push(ring, "a");
    producer.commitSlot();
    producer.commitIndex();

    assertThat(producer.commitSlot()).isFalse();
    assertThat(producer.commitIndex()).isFalse();
    assertThat(ring.tail()).isEqualTo(1);
  }

  @Test
  void usesAllOfItsSlots() {
    push("a");
    assertThat(ring.isFull()).isFalse();
    push("b");

    assertThat(ring.isFull()).isTrue();
    assertThat(List.of(ring.slot(0), ring.slot(1))).containsExactly("a", "b");
  }

  @Test
  void isFullUntilTheProducerSeesThatASlotWasGivenBack() {
    push("a");
    push("b");

    consumer.release(ring, 1);
    assertThat(ring.isFull()).isTrue();
    assertThat(consumer.commitIndex()).isTrue();

    assertThat(ring.isFull()).isFalse();
    push("c");
    assertThat(ring.slot(2)).isEqualTo("c");
    assertThat(ring.slotOf(2)).isEqualTo(ring.slotOf(0));
    assertThat(ring.slot(1)).isEqualTo("b");
  }

  /** Whatever becomes visible when: what is taken is what was put, each once, in order. */
  @Property
  void takesWhatWasPut(
      @ForAll @IntRange(min = 1, max = 4) int slots,
      @ForAll @IntRange(max = 50) int items,
      @ForAll long seed) {
    Ring<Integer> numbers = new Ring<>(slots);
    SplittableRandom random = new SplittableRandom(seed);
    List<Integer> taken = new ArrayList<>();
    int put = 0;
    while (taken.size() < items) {
      switch (random.nextInt(5)) {
        case 0 -> {
          if (put < items && producer.isEmpty() && !numbers.isFull()) {
            producer.push(numbers, put++);
          }
        }
        case 1 -> {
          if (consumer.isEmpty() && !numbers.isEmpty()) {
            taken.add(numbers.slot(numbers.head()));
            consumer.release(numbers, numbers.head() + 1);
          }
        }
        case 2 -> producer.commitSlot();
        case 3 -> producer.commitIndex();
        default -> consumer.commitIndex();
      }
    }

    assertThat(taken).isEqualTo(IntStream.range(0, items).boxed().toList());
  }

  private void push(String item) {
    producer.push(ring, item);
    producer.commitSlot();
    producer.commitIndex();
  }
}
