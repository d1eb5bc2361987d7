package pageflip.stack.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import pageflip.stack.kernel.shootdown.ShootdownFixture;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;

// The kernel spins while it waits and does not heed a thread's interrupt, so a hang is cut off
// from another thread.
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class KernelTest {
  private final ShootdownFixture on = new ShootdownFixture();
  private final Kernel kernel = on.kernel;
  private final Frame frame = on.frames.get(0);

  @Nested
  class MapFresh {
    @Test
    void mapsTheFrameAndGivesItToTheProcess() {
      assertThat(kernel.mapFresh(on.cpu, on.page, frame)).isTrue();

      assertThat(on.space.walkWritable(on.page)).isEqualTo(frame);
      assertThat(kernel.frames().owner(frame)).isEqualTo(Owner.PROCESS);
    }

    @Test
    void refusesOnAnIdleCpu() {
      on.contextSwitch.preempt(on.cpu);

      assertThat(kernel.mapFresh(on.cpu, on.page, frame)).isFalse();
      assertThat(kernel.frames().owner(frame)).isEqualTo(Owner.FREE);
    }

    @Test
    void refusesAPageThatIsMapped() {
      kernel.mapFresh(on.cpu, on.page, frame);

      assertThat(kernel.mapFresh(on.cpu, on.page, on.frames.get(1))).isFalse();
      assertThat(on.space.walkWritable(on.page)).isEqualTo(frame);
      assertThat(kernel.frames().owner(on.frames.get(1))).isEqualTo(Owner.FREE);
    }

    @Test
    void refusesAPageThatTheTlbStillKnows() {
      on.mapEverywhere(0);
      on.space.clear(on.page);

      assertThat(kernel.mapFresh(on.cpu, on.page, on.frames.get(1))).isFalse();
      assertThat(on.space.walkWritable(on.page)).isNull();
      assertThat(kernel.frames().owner(on.frames.get(1))).isEqualTo(Owner.FREE);
    }

    @Test
    void refusesAFrameThatIsMapped() {
      kernel.mapFresh(on.cpu, new Page(1), frame);

      assertThat(kernel.mapFresh(on.cpu, on.page, frame)).isFalse();
      assertThat(on.space.walkWritable(on.page)).isNull();
      assertThat(kernel.frames().owner(frame)).isEqualTo(Owner.PROCESS);
    }

    @Test
    void refusesAFrameThatTheNicHas() {
      on.mapEverywhere(0);
      on.giveAwayWithoutShootdown();
      on.cpu.invalidate(on.space, on.page);

      assertThat(kernel.mapFresh(on.cpu, on.page, frame)).isFalse();
      assertThat(on.space.walkWritable(on.page)).isNull();
      assertThat(kernel.frames().owner(frame)).isEqualTo(Owner.NIC);
    }
  }

  @Nested
  class PageFault {
    @Test
    void takesTheFirstFrameThatIsFree() {
      kernel.mapFresh(on.cpu, new Page(1), frame);

      kernel.pageFault(on.cpu, on.page);

      assertThat(on.space.walkWritable(on.page)).isEqualTo(on.frames.get(1));
    }

    @Test
    void leavesAMappedPageAlone() {
      kernel.mapFresh(on.cpu, on.page, on.frames.get(1));

      kernel.pageFault(on.cpu, on.page);

      assertThat(on.space.walkWritable(on.page)).isEqualTo(on.frames.get(1));
      assertThat(kernel.frames().owner(frame)).isEqualTo(Owner.FREE);
    }
  }

  @Nested
  class Complete {
    @Test
    void refusesAFrameThatTheNicDoesNotHold() {
      on.mapEverywhere(42);

      assertThat(kernel.complete(frame)).isFalse();
      assertThat(kernel.frames().owner(frame)).isEqualTo(Owner.PROCESS);
      assertThat(on.memory.read(frame, 0)).isEqualTo(42);
    }

    @Test
    void refusesBeforeTheFrameIsSent() {
      on.mapEverywhere(42);
      on.giveAwayWithoutShootdown();

      assertThat(kernel.complete(frame)).isFalse();
      assertThat(kernel.frames().owner(frame)).isEqualTo(Owner.NIC);
      assertThat(on.memory.read(frame, 0)).isEqualTo(42);
    }

    @Test
    void zeroesAndFreesTheFrameOnce() {
      on.mapEverywhere(42);
      on.giveAwayWithoutShootdown();
      on.nic.dmaRead(frame);

      assertThat(kernel.complete(frame)).isTrue();

      assertThat(on.memory.copy(frame)).containsOnly(0);
      assertThat(kernel.frames().owner(frame)).isEqualTo(Owner.FREE);
      assertThat(on.nic.held(frame)).isNull();
      assertThat(kernel.complete(frame)).isFalse();
    }
  }
}
