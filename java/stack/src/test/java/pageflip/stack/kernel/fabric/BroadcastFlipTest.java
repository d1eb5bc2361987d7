package pageflip.stack.kernel.fabric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import pageflip.stack.kernel.ContextSwitch;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Owner;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Revocation;

// A flush spins while it waits and does not heed a thread's interrupt, so a hang is cut off from
// another thread.
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class BroadcastFlipTest {
  private final FabricFixture<BroadcastFlip> on =
      new FabricFixture<>(BroadcastInvalidateKernel::on);
  private final BroadcastFlip flip = on.flip;
  private final ContextSwitch barrierSwitch = on.kernel.contextSwitch();
  private final Frame frame = on.frames.get(0);

  @Test
  void revokeRefusesAPageThatIsNotMapped() {
    assertThat(flip.revoke(on.cpu, new Page(1))).isFalse();
    assertThat(on.fabric.settled(on.cpu)).isTrue();
  }

  @Test
  void revokeReturnsWhileTheInvalidationIsUnderWay() {
    assertThat(flip.revoke(on.cpu, on.page)).isTrue();

    assertThat(on.space.walkWritable(on.page)).isNull();
    assertThat(on.fabric.settled(on.cpu)).isFalse();
    assertThat(on.cpu.tlb().lookup(on.space, on.page)).isEqualTo(frame);
    assertThat(flip.taken(on.task)).isEqualTo(new Revocation(on.space, on.page, frame));
    assertThat(on.nic.held(frame)).isNull();
  }

  @Test
  void revokeRefusesASecondPage() {
    on.kernel.mapFresh(on.cpu, new Page(1), on.frames.get(1));
    flip.revoke(on.cpu, on.page);

    assertThat(flip.revoke(on.cpu, new Page(1))).isFalse();
    assertThat(on.space.walkWritable(new Page(1))).isEqualTo(on.frames.get(1));
  }

  @Test
  void flushRefusesIfNothingIsTakenOut() {
    assertThat(flip.flush(on.cpu)).isNull();
    assertThat(flip.flush(on.other)).as("on an idle CPU").isNull();
  }

  @Test
  void flushWaitsForTlbsAndForStores() {
    on.runSecondThread();
    on.other.translateStore(on.page, 8, 2);
    flip.revoke(on.cpu, on.page);

    CompletableFuture<Boolean> flushed = FabricFixture.begin(() -> flip.flush(on.cpu) != null);
    on.reachAll();
    on.answerAll();
    assertThat(on.nic.held(frame)).as("the frame is not offered yet").isNull();
    assertThat(flushed).isNotDone();
    on.other.commitStore();
    on.answerAll();

    assertThat(flushed.join()).isTrue();
    assertThat(on.kernel.frames().owner(frame)).isEqualTo(Owner.NIC);
    assertThat(flip.taken(on.task)).isNull();
    on.nic.dmaRead(frame);
    assertThat(on.packets).hasSize(1).allMatch(packet -> packet.intact());
  }

  @Test
  void sendGivesAwayFirstWhatWasTakenOutBefore() {
    on.kernel.mapFresh(on.cpu, new Page(1), on.frames.get(1));
    flip.revoke(on.cpu, on.page);

    CompletableFuture<Boolean> sent = FabricFixture.begin(() -> flip.send(on.cpu, new Page(1)));
    while (!sent.isDone()) {
      on.reachAll();
      on.answerAll();
      Thread.yield();
    }

    assertThat(sent.join()).isTrue();
    assertThat(on.nic.held(frame)).isNotNull();
    assertThat(on.nic.held(on.frames.get(1))).isNotNull();
  }

  @Test
  void switchLetsAThreadGoOnceItsInvalidationIsComplete() {
    flip.revoke(on.cpu, on.page);

    CompletableFuture<Boolean> gone = FabricFixture.begin(() -> barrierSwitch.preempt(on.cpu));
    on.reachAll();
    on.fabric.answer(on.other, on.cpu);
    assertThat(on.cpu.running()).isSameAs(on.task);
    assertThat(gone).isNotDone();
    on.answerAll();

    assertThat(gone.join()).isTrue();
    assertThat(on.cpu.running()).isNull();
    assertThat(on.cpu.space()).isNull();
    assertThat(barrierSwitch.preempt(on.cpu)).as("it idles now").isFalse();
  }

  @Test
  void barrierSwitchTakesUpAThreadOnce() {
    assertThat(barrierSwitch.dispatch(on.other, on.task)).as("it runs elsewhere").isFalse();
    assertThat(on.other.space()).isNull();

    barrierSwitch.preempt(on.cpu);
    assertThat(barrierSwitch.dispatch(on.other, on.task)).isTrue();
    assertThat(on.other.space()).isSameAs(on.space);
  }

  @Test
  void threadThatMigratedGivesItsPageAwayElsewhere() {
    flip.revoke(on.cpu, on.page);
    on.reachAll();
    on.answerAll();
    barrierSwitch.preempt(on.cpu);
    barrierSwitch.dispatch(on.other, on.task);

    assertThat(flip.flush(on.other)).isNotNull();

    assertThat(on.nic.held(frame)).isNotNull();
    assertThat(flip.taken(on.task)).isNull();
  }

  /** What the barrier in the switch is for; without this, the tests that have it show nothing. */
  @Test
  void withoutTheBarrierInTheSwitchAMigrationTreads() {
    on.cpu.translateStore(on.page, 8, 2);
    flip.revoke(on.cpu, on.page);
    ContextSwitch without = new DirectSwitch();
    without.preempt(on.cpu);
    without.dispatch(on.other, on.task);

    assertThat(flip.flush(on.other)).as("this CPU has sent nothing out").isNotNull();
    on.cpu.commitStore();
    on.nic.dmaRead(frame);

    assertThat(on.packets).hasSize(1).noneMatch(packet -> packet.intact());
  }
}
