package pageflip.stack.kernel.fabric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import pageflip.stack.kernel.Owner;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Revocation;

// A send spins while it waits and does not heed a thread's interrupt, so a hang is cut off from
// another thread.
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class SnoopedFlipTest {
  private final FabricFixture<SnoopedFlip> on = new FabricFixture<>(SnoopingKernel::on);
  private final SnoopedFlip flip = on.flip;
  private final Frame frame = on.frames.get(0);

  @Test
  void refusesAPageThatIsNotMapped() {
    assertThat(flip.send(on.cpu, new Page(1))).isFalse();
    assertThat(on.fabric.settled(on.cpu)).isTrue();
    assertThat(flip.taken(on.cpu)).isNull();
  }

  @Test
  void refusesOnAnIdleCpu() {
    assertThat(flip.send(on.other, on.page)).isFalse();
    assertThat(on.space.walkWritable(on.page)).isEqualTo(frame);
  }

  @Test
  void waitsForTheStoreThatAnotherCpuTranslated() {
    on.runSecondThread();
    on.other.translateStore(on.page, 8, 2);

    CompletableFuture<Boolean> sent = begin();
    assertThat(flip.taken(on.cpu)).isEqualTo(new Revocation(on.space, on.page, frame));
    on.reachAll();
    on.answerAll();
    assertThat(on.machine.cpus()).allMatch(each -> each.tlb().lookup(on.space, on.page) == null);
    notOffered(sent);
    on.other.commitStore();
    on.answerAll();

    assertThat(sent.join()).isTrue();
    offeredIntact();
    assertThat(on.machine.memory().read(frame, 8)).as("is part of what was offered").isEqualTo(2);
  }

  @Test
  void waitsForTheStoreOfAThreadThatRunsNoLonger() {
    on.runSecondThread();
    on.other.translateStore(on.page, 8, 2);
    on.kernel.contextSwitch().preempt(on.other);

    CompletableFuture<Boolean> sent = begin();
    on.reachAll();
    on.answerAll();
    notOffered(sent);
    on.other.commitStore();
    on.answerAll();

    assertThat(sent.join()).isTrue();
    offeredIntact();
  }

  @Test
  void nobodyIsInterrupted() {
    on.runSecondThread();

    CompletableFuture<Boolean> sent = begin();
    assertThat(on.machine.interrupts().pending(on.other, on.cpu)).isFalse();
    on.reachAll();
    on.answerAll();

    assertThat(sent.join()).isTrue();
    assertThat(on.machine.interrupts().answered(on.cpu)).isTrue();
  }

  @Test
  void pageMayHaveAFreshFrameWhileTheOldOneIsTaken() {
    on.runSecondThread();

    CompletableFuture<Boolean> sent = begin();
    on.fabric.invalidate(on.other, on.cpu);
    assertThat(on.kernel.mapFresh(on.other, on.page, on.frames.get(1))).isTrue();
    on.other.fill(on.page);
    on.other.translateStore(on.page, 0, 3);
    on.reachAll();
    on.answerAll();

    assertThat(sent.join()).as("a store to the fresh frame holds nothing up").isTrue();
    on.other.commitStore();
    offeredIntact();
    assertThat(on.machine.memory().read(on.frames.get(1), 0)).isEqualTo(3);
  }

  private CompletableFuture<Boolean> begin() {
    CompletableFuture<Boolean> sent = FabricFixture.begin(() -> flip.send(on.cpu, on.page));
    while (flip.taken(on.cpu) == null) {
      assertThat(sent).as("a send that nobody has answered").isNotDone();
      Thread.yield();
    }
    return sent;
  }

  private void notOffered(CompletableFuture<Boolean> sent) {
    assertThat(on.fabric.settled(on.cpu)).isFalse();
    assertThat(sent).isNotDone();
    assertThat(on.nic.held(frame)).as("the frame is not offered yet").isNull();
  }

  private void offeredIntact() {
    assertThat(on.kernel.frames().owner(frame)).isEqualTo(Owner.NIC);
    assertThat(flip.taken(on.cpu)).isNull();
    assertThat(on.machine.cpus()).allMatch(Cpu::drained);
    on.nic.dmaRead(frame);
    assertThat(on.packets).hasSize(1).allMatch(packet -> packet.intact());
  }
}
