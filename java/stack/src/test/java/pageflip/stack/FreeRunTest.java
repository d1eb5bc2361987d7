package pageflip.stack;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import pageflip.stack.kernel.Owner;

/** The one property, on real threads: what goes out on the wire is what was offered. */
class FreeRunTest {
  private static final int SENDS = 80;

  // Not shrunk: another run of the same shape takes other turns, so a smaller one proves nothing.
  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void nobodyTreadsAfterAShootdown(@ForAll("shapes") FreeRun.Shape shape)
      throws InterruptedException {
    nobodyTreads(FreeRun.of(shape, FreeRun::shootdowns), shape);
  }

  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  void nobodyTreadsWhereTlbsSnoop(@ForAll("shapes") FreeRun.Shape shape)
      throws InterruptedException {
    nobodyTreads(FreeRun.of(shape, FreeRun::snooping), shape);
  }

  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  void nobodyTreadsAfterABroadcastInvalidate(@ForAll("shapes") FreeRun.Shape shape)
      throws InterruptedException {
    FreeRun.Shape roomy = shape.withFrames(shape.frames() + shape.tasks());
    nobodyTreads(FreeRun.of(roomy, FreeRun::broadcastInvalidate), roomy);
  }

  private static void nobodyTreads(FreeRun run, FreeRun.Shape shape) {
    assertThat(run.packets()).hasSize(shape.sends());
    assertThat(run.packets()).allMatch(Packet::intact, "is what was offered");
    assertThat(run.packets())
        .allMatch(packet -> FreeRun.writers(packet).size() <= 1, "comes from one process");
    assertThat(run.mapped()).doesNotHaveDuplicates();
    assertThat(run.mapped()).allMatch(frame -> run.owner(frame) == Owner.PROCESS);
    assertThat(run.unmapped()).allMatch(frame -> run.owner(frame) == Owner.FREE);
    // A store that came after its frame was completed would still be there.
    assertThat(run.unmapped()).allSatisfy(frame -> assertThat(run.bytes(frame)).containsOnly(0));
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
                new FreeRun.Shape(c, s, t, p, Math.max(f, s * p), SENDS, seed));
  }
}
