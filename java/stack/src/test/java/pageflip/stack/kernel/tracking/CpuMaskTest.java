package pageflip.stack.kernel.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;

class CpuMaskTest {
  private final Cpu cpu = new Machine(1, 1).cpus().get(0);
  private final Page page = new Page(0);
  private final Page other = new Page(1);
  private final CpuMask mask = new CpuMask(1, 2);

  @Test
  void aCpuMissesWhatWasInvalidatedUntilItHasFollowed() {
    mask.invalidated(page);
    assertThat(mask.hasMissed(cpu, page)).isTrue();
    assertThat(mask.hasMissed(cpu, other)).isFalse();

    mask.followed(cpu, mask.lag(cpu).newest());

    assertThat(mask.hasMissed(cpu, page)).isFalse();
  }

  /** Between a CPU's look at how far it lags behind, and its note that it has caught up. */
  @Test
  void whatIsInvalidatedWhileACpuCatchesUpIsStillMissed() {
    mask.invalidated(page);
    CpuMask.Lag lag = mask.lag(cpu);
    mask.invalidated(other);
    mask.followed(cpu, lag.newest());

    assertThat(mask.hasMissed(cpu, page)).isFalse();
    assertThat(mask.hasMissed(cpu, other)).isTrue();
  }
}
