package pageflip.stack.kernel.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;

class TlbGenerationTest {
  private final Cpu cpu = new Machine(1, 1).cpus().get(0);
  private final Page page = new Page(0);
  private final Page other = new Page(1);
  private final TlbGeneration generation = new TlbGeneration(1, 2);

  @Test
  void aCpuMissesWhatWasInvalidatedUntilItHasFollowed() {
    generation.advance(page);
    assertThat(generation.hasMissed(cpu, page)).isTrue();
    assertThat(generation.hasMissed(cpu, other)).isFalse();

    generation.followed(cpu, generation.lag(cpu).newest());

    assertThat(generation.hasMissed(cpu, page)).isFalse();
  }

  /** Between a CPU's look at how far it lags behind, and its note that it has caught up. */
  @Test
  void whatIsInvalidatedWhileACpuCatchesUpIsStillMissed() {
    generation.advance(page);
    TlbGeneration.Lag lag = generation.lag(cpu);
    generation.advance(other);
    generation.followed(cpu, lag.newest());

    assertThat(generation.hasMissed(cpu, page)).isFalse();
    assertThat(generation.hasMissed(cpu, other)).isTrue();
  }
}
