package pageflip.stack.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import pageflip.stack.machine.Machine;

/** A million mangled packets: nothing is thrown, and nothing is read that was not sent. */
class ReceiveFuzzTest {
  private static final long SEED = 20_260_401;
  private static final int PACKETS = 1_000_000;
  private static final int POOL = 8;

  @Test
  void copyDeliversNothingThatWasNotSent() {
    ReceiveCounters counters = fuzz("copy", ReceiveFixture.COPY);

    assertThat(counters.flipped()).isZero();
  }

  @Test
  void flipDeliversNothingThatWasNotSent() {
    ReceiveCounters counters = fuzz("flip", ReceiveFixture.FLIP);

    assertThat(counters.flipped()).isGreaterThan(1000);
  }

  /** Shows that the test can fail: without the check some of what the wire has changed is read. */
  @Test
  void aCardThatDoesNotLookAtTheFrameCheckIsNoticed() {
    ReceiveFuzz fuzz = new ReceiveFuzz(SEED, new ReceiveFixture(POOL, ReceiveFixture.FLIP), false);

    assertThatThrownBy(() -> run(fuzz)).isInstanceOf(AssertionError.class);
    System.out.printf("fuzz: no frame check is noticed after %,d frames%n", fuzz.tried);
  }

  private static ReceiveCounters fuzz(String name, BiFunction<InputPath, Machine, ReceiveWay> way) {
    ReceiveFixture stack = new ReceiveFixture(POOL, way);
    ReceiveFuzz fuzz = new ReceiveFuzz(SEED, stack, true);
    run(fuzz);
    ReceiveCounters counters = stack.way.counters();
    StringBuilder line = new StringBuilder();
    for (DropReason reason : DropReason.values()) {
      line.append(", ").append(counters.dropped(reason)).append(' ').append(reason);
    }
    System.out.printf(
        "fuzz %s: %d frames, %d delivered (%d flipped, %d copied)%s%n",
        name, fuzz.tried, fuzz.delivered, counters.flipped(), counters.copied(), line);
    assertThat(fuzz.delivered).isGreaterThan(PACKETS / 20);
    assertThat(counters.flipped() + counters.copied()).isEqualTo(fuzz.delivered);
    assertThat(counters.copied()).isGreaterThan(1000);
    return counters;
  }

  private static void run(ReceiveFuzz fuzz) {
    for (int n = 0; n < PACKETS; n++) {
      fuzz.step();
    }
  }
}
