package pageflip.conformance.free;

import java.util.Arrays;

/** How many steps of each thread are in the order so far. Immutable; a key in a map. */
final class Positions {
  private final int[] taken;
  private final int hash;

  Positions(int threads) {
    this(new int[threads]);
  }

  private Positions(int[] taken) {
    this.taken = taken;
    this.hash = Arrays.hashCode(taken);
  }

  int of(int thread) {
    return taken[thread];
  }

  int total() {
    return Arrays.stream(taken).sum();
  }

  int[] toArray() {
    return taken.clone();
  }

  /** The same, and the next step of {@code thread}. */
  Positions after(int thread) {
    int[] more = taken.clone();
    more[thread]++;
    return new Positions(more);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Positions that && Arrays.equals(taken, that.taken);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
