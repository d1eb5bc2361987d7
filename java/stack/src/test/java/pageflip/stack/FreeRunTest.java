package pageflip.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import pageflip.stack.host.TransmitWay;

/** The one property, on real threads: what goes out on the wire is what was offered. */
class FreeRunTest {
  private static final int SENDS = 80;

  // Not shrunk: another run of the same shape takes other turns, so a smaller one proves nothing.
  @Tag("slow")
  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void nobodyTreadsAfterTheOffer(
      @ForAll("shapes") FreeRun.Shape shape, @ForAll("flips") TransmitWay way)
      throws InterruptedException {
    FreeRun run = FreeRun.of(shape, way);

    assertThat(run.packets()).hasSize(shape.sends());
    assertThat(run.packets()).allMatch(Packet::intact, "is what was offered");
    assertThat(run.packets())
        .allMatch(packet -> FreeRun.writers(packet).size() <= 1, "comes from one process");
    run.aftermath().assertTidy();
  }

  @Test
  void aProcessThatNeverMigratesInterruptsNobody() throws InterruptedException {
    FreeRun.Shape alone = new FreeRun.Shape(1, 1, 2, 2, 4, SENDS, 1);

    assertThat(FreeRun.of(alone, TransmitWay.EVER_RAN).interrupts()).isZero();
  }

  @Test
  void aBroadcastInterruptsEveryOtherCpuForEachSend() throws InterruptedException {
    FreeRun.Shape shape = new FreeRun.Shape(3, 1, 2, 2, 4, SENDS, 1);

    assertThat(FreeRun.of(shape, TransmitWay.BROADCAST).interrupts()).isEqualTo(SENDS * 2);
  }

  @Test
  void aDedicatedCoreReachesTheCpusThroughRings() throws InterruptedException {
    FreeRun.Shape shape = new FreeRun.Shape(3, 2, 4, 2, 5, SENDS, 1);

    FreeRun run = FreeRun.of(shape, TransmitWay.DEDICATED_CORES);

    assertThat(run.packets()).hasSize(SENDS).allMatch(Packet::intact, "is what was offered");
    assertThat(run.interrupts()).isZero();
  }

  @Provide
  Arbitrary<TransmitWay> flips() {
    return Arbitraries.of(
        Stream.of(TransmitWay.values()).filter(way -> way.flip().isPresent()).toList());
  }

  @Provide
  Arbitrary<FreeRun.Shape> shapes() {
    Arbitrary<Integer> cpus = Arbitraries.integers().between(1, 4);
    Arbitrary<Integer> spaces = Arbitraries.integers().between(1, 2);
    Arbitrary<Integer> tasks = Arbitraries.integers().between(2, 6);
    Arbitrary<Integer> pages = Arbitraries.integers().between(2, 3);
    Arbitrary<Integer> frames = Arbitraries.integers().between(4, 6);
    return Combinators.combine(cpus, spaces, tasks, pages, frames, Arbitraries.longs())
        .as(
            (c, s, t, p, f, seed) ->
                new FreeRun.Shape(c, s, t, p, Math.max(f, s * p) + t, SENDS, seed));
  }
}
