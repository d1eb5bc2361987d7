package pageflip.stack.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.FrameCheck;

/** A million mangled packets: nothing is thrown, and nothing is read that was not sent. */
class ReceiveFuzzTest {
  private static final long SEED = 20_260_401;
  private static final int PACKETS = 1_000_000;
  private static final int OFFLOADED = 100_000;
  private static final int POOL = 8;

  @Tag("slow")
  @Test
  void copyDeliversNothingThatWasNotSent() {
    ReceiveCounters counters = fuzz("copy", ReceiveFixture.COPY);

    assertThat(counters.flipped()).isZero();
  }

  @Tag("slow")
  @Test
  void flipDeliversNothingThatWasNotSent() {
    ReceiveCounters counters = fuzz("flip", ReceiveFixture.FLIP);

    assertThat(counters.flipped()).isGreaterThan(1000);
  }

  @Tag("slow")
  @Test
  void anMmuThatMapsBytesDeliversNothingThatWasNotSent() {
    ReceiveFixture stack = new ReceiveFixture(POOL, ReceiveFixture.BYTES);
    ReceiveFuzz fuzz = new ReceiveFuzz(SEED, stack.way, stack.input::arriveFromWire, false);
    run(fuzz, PACKETS);
    report("byte mapped", fuzz, stack.way.counters());

    assertThat(fuzz.delivered).isGreaterThan(PACKETS / 20);
    assertThat(stack.way.counters().mapped()).isEqualTo(fuzz.delivered);
    assertThat(stack.way.counters().copied()).isZero();
  }

  /** Fewer: what holds for the check of a packet, which is the same, the others have shown. */
  @Tag("slow")
  @Test
  void theCardThatDoesTheProtocolDeliversNothingThatWasNotSent() {
    OffloadFixture stack = new OffloadFixture(POOL);
    ReceiveFuzz fuzz = new ReceiveFuzz(SEED, stack.way, stack.way::arriveFromWire, true);
    run(fuzz, OFFLOADED);
    report("offload", fuzz, stack.way.counters());

    assertThat(fuzz.delivered).isGreaterThan(OFFLOADED / 20);
    assertThat(stack.way.counters().placed()).isGreaterThanOrEqualTo(fuzz.delivered);
    assertThat(stack.way.counters().dropped(DropReason.DUPLICATE)).isGreaterThan(100);
  }

  /** Shows that the test can fail: without the check some of what the wire has changed is read. */
  @Test
  void aCardThatDoesNotLookAtTheFrameCheckIsNoticed() {
    unchecked(new ReceiveFixture(POOL, ReceiveFixture.FLIP).way, false);
    unchecked(new OffloadFixture(POOL).way, true);
  }

  private static void unchecked(ReceiveWay way, boolean joins) {
    ReceiveFuzz fuzz =
        new ReceiveFuzz(SEED, way, wire -> way.arrive(FrameCheck.strip(wire)), joins);

    assertThatThrownBy(() -> run(fuzz, PACKETS)).isInstanceOf(AssertionError.class);
    System.out.printf("fuzz: no frame check is noticed after %,d frames%n", fuzz.tried);
  }

  private static ReceiveCounters fuzz(String name, BiFunction<InputPath, Machine, ReceiveWay> way) {
    ReceiveFixture stack = new ReceiveFixture(POOL, way);
    ReceiveFuzz fuzz = new ReceiveFuzz(SEED, stack.way, stack.input::arriveFromWire, false);
    run(fuzz, PACKETS);
    ReceiveCounters counters = stack.way.counters();
    report(name, fuzz, counters);
    assertThat(fuzz.delivered).isGreaterThan(PACKETS / 20);
    assertThat(counters.flipped() + counters.copied()).isEqualTo(fuzz.delivered);
    assertThat(counters.copied()).isGreaterThan(1000);
    return counters;
  }

  private static void report(String name, ReceiveFuzz fuzz, ReceiveCounters counters) {
    StringBuilder line = new StringBuilder();
    for (DropReason reason : DropReason.values()) {
      line.append(", ").append(counters.dropped(reason)).append(' ').append(reason);
    }
    System.out.printf(
        "fuzz %s: %,d frames, %,d delivered (%,d flipped, %,d copied, %,d mapped, %,d placed)%s%n",
        name,
        fuzz.tried,
        fuzz.delivered,
        counters.flipped(),
        counters.copied(),
        counters.mapped(),
        counters.placed(),
        line);
  }

  private static void run(ReceiveFuzz fuzz, int packets) {
    for (int n = 0; n < packets; n++) {
      fuzz.step();
    }
  }
}
