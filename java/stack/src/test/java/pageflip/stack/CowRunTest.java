package pageflip.stack;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import pageflip.stack.CowRun.Shape;

/** Transient copy-on-write on real threads: old bytes on the wire, new ones in the program. */
@Tag("slow")
class CowRunTest {
  private static final int SENDS = 80;

  // Not shrunk: another run of the same shape takes other turns, so a smaller one proves nothing.
  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void theWireCarriesTheOldBytesAndTheProgramReadsItsNewOnes(@ForAll("shapes") Shape shape)
      throws InterruptedException {
    CowRun run = CowRun.of(shape);

    assertThat(run.packets()).hasSize(SENDS);
    assertThat(run.packets()).allMatch(Packet::intact, "is what was offered");
    assertThat(run.lost()).as("sends that never went out as they were made").isEmpty();
    assertThat(run.misread()).isEmpty();
    run.aftermath().assertTidy();
  }

  @Property(tries = 5, shrinking = ShrinkingMode.OFF)
  void nothingIsCopiedForProgramsThatDoNotTread(@ForAll("shapes") Shape shape)
      throws InterruptedException {
    CowRun run = CowRun.of(withoutTreads(shape));

    assertThat(run.copies()).isZero();
    assertThat(run.packets()).hasSize(SENDS).allMatch(Packet::intact, "is what was offered");
    assertThat(run.misread()).isEmpty();
    run.aftermath().assertTidy();
  }

  /** Otherwise the first test could pass without a single copy. */
  @Property(tries = 1, shrinking = ShrinkingMode.OFF)
  void programsThatTreadAreGivenCopies() throws InterruptedException {
    CowRun run = CowRun.of(new Shape(2, 1, 2, 1, 2, 3, 400, true, 7));

    assertThat(run.copies()).isPositive();
  }

  private static Shape withoutTreads(Shape shape) {
    return new Shape(
        shape.cpus(),
        shape.spaces(),
        shape.tasks(),
        shape.pages(),
        shape.spareFrames(),
        shape.descriptors(),
        shape.sends(),
        false,
        shape.seed());
  }

  @Provide
  Arbitrary<Shape> shapes() {
    Arbitrary<Integer> cpus = Arbitraries.integers().between(1, 4);
    Arbitrary<Integer> spaces = Arbitraries.integers().between(1, 2);
    Arbitrary<Integer> tasks = Arbitraries.integers().between(2, 5);
    Arbitrary<Integer> pages = Arbitraries.integers().between(1, 2);
    Arbitrary<Integer> spare = Arbitraries.integers().between(0, 3);
    Arbitrary<Integer> descriptors = Arbitraries.integers().between(1, 3);
    return Combinators.combine(cpus, spaces, tasks, pages, spare, descriptors, Arbitraries.longs())
        .as((c, s, t, p, f, d, seed) -> new Shape(c, s, t, p, f, d, SENDS, true, seed));
  }
}
