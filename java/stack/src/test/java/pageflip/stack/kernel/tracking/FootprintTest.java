package pageflip.stack.kernel.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;

class FootprintTest {
  private final Cpu cpu = new Machine(1, 1).cpus().get(0);
  private final Page page = new Page(0);
  private final Page other = new Page(1);
  private final Footprint footprint = new Footprint(1, 2);

  @Test
  void aCpuMissesWhatWasInvalidatedUntilItHasFollowed() {
    footprint.invalidated(page);
    assertThat(footprint.hasMissed(cpu, page)).isTrue();
    assertThat(footprint.hasMissed(cpu, other)).isFalse();

    footprint.followed(cpu, footprint.lag(cpu).newest());

    assertThat(footprint.hasMissed(cpu, page)).isFalse();
  }

  /** Between a CPU's look at how far it lags behind, and its note that it has caught up. */
  @Test
  void whatIsInvalidatedWhileACpuCatchesUpIsStillMissed() {
    footprint.invalidated(page);
    Footprint.Lag lag = footprint.lag(cpu);
    footprint.invalidated(other);
    footprint.followed(cpu, lag.newest());

    assertThat(footprint.hasMissed(cpu, page)).isFalse();
    assertThat(footprint.hasMissed(cpu, other)).isTrue();
  }
}
