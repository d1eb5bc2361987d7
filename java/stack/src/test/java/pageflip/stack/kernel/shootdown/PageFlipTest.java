package pageflip.stack.kernel.shootdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import pageflip.stack.kernel.Owner;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Revocation;
import pageflip.stack.socket.Socket;

// A send spins while it waits and does not heed a thread's interrupt, so a hang is cut off from
// another thread.
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class PageFlipTest {
  /** Daemon threads, one for each call: a CPU that hangs must not keep the tests from ending. */
  private static final Executor CPUS =
      cpu -> {
        Thread thread = new Thread(cpu);
        thread.setDaemon(true);
        thread.start();
      };

  private final ShootdownFixture on = new ShootdownFixture();
  private final Socket socket = new Socket(on.flip);
  private final Frame frame = on.frames.get(0);

  @Test
  void refusesAPageThatIsNotMapped() {
    assertThat(socket.send(new UserMode(on.kernel, on.cpu), on.page)).isFalse();
    assertThat(on.shootdowns.of(on.cpu)).isNull();
    assertThat(on.machine.interrupts().answered(on.cpu)).as("nobody was interrupted").isTrue();
  }

  @Test
  void waitsForTheStoreThatAnotherCpuTranslated() {
    on.mapEverywhere(1);
    on.other.translateStore(on.page, 8, 2);

    CompletableFuture<Boolean> sent = sendFrom(new UserMode(on.kernel, on.cpu), on.page);
    awaitInterruptOf(sent);
    assertThat(on.shootdowns.of(on.cpu)).isEqualTo(new Revocation(on.space, on.page, frame));
    on.responder.serviceInterrupt(on.other, on.cpu);
    assertThat(on.responder.acknowledge(on.other, on.cpu)).isFalse();
    assertThat(on.nic.held(frame)).as("the frame is not offered yet").isNull();
    assertThat(on.kernel.frames().owner(frame)).isEqualTo(Owner.PROCESS);
    on.other.commitStore();
    on.responder.acknowledge(on.other, on.cpu);

    assertThat(sent.join()).isTrue();
    assertThat(on.kernel.frames().owner(frame)).isEqualTo(Owner.NIC);
    assertThat(on.shootdowns.of(on.cpu)).isNull();
    on.nic.dmaRead(frame);
    assertThat(on.packets).hasSize(1).allMatch(packet -> packet.intact());
    assertThat(on.memory.read(frame, 8)).as("the store is part of what was offered").isEqualTo(2);
  }

  @Test
  void waitsForItsOwnStore() throws InterruptedException {
    on.mapEverywhere(1);
    on.cpu.translateStore(on.page, 8, 2);

    CompletableFuture<Boolean> sent = sendFrom(new UserMode(on.kernel, on.cpu), on.page);
    awaitInterruptOf(sent);
    on.kernel.serviceInterrupts(on.other);
    // Long enough for a send that does not wait to be through; one that does is held up anyway.
    Thread.sleep(50);
    assertThat(on.nic.held(frame)).as("the frame is not offered yet").isNull();
    on.cpu.commitStore();

    assertThat(sent.join()).isTrue();
    on.nic.dmaRead(frame);
    assertThat(on.packets).hasSize(1).allMatch(packet -> packet.intact());
  }

  @Test
  void nobodyKnowsThePageAfterwards() {
    on.mapEverywhere(1);

    CompletableFuture<Boolean> sent = sendFrom(new UserMode(on.kernel, on.cpu), on.page);
    awaitInterruptOf(sent);
    on.kernel.serviceInterrupts(on.other);

    assertThat(sent.join()).isTrue();
    assertThat(on.space.walkWritable(on.page)).isNull();
    assertThat(on.cpu.tlb().lookup(on.space, on.page)).isNull();
    assertThat(on.other.tlb().lookup(on.space, on.page)).isNull();
  }

  @Test
  void processFindsAFreshFrameWhenItStoresAgain() {
    UserMode user = new UserMode(on.kernel, on.cpu);
    user.store(on.page, 0, 1);
    on.cpu.commitStore();
    CompletableFuture<Boolean> sent = sendFrom(user, on.page);
    awaitInterruptOf(sent);
    on.kernel.serviceInterrupts(on.other);
    sent.join();

    user.store(on.page, 8, 2);
    on.cpu.commitStore();

    assertThat(on.space.walkWritable(on.page)).isNotNull().isNotEqualTo(frame);
    assertThat(user.load(on.page, 0)).isZero();
    assertThat(user.load(on.page, 8)).isEqualTo(2);
    on.nic.dmaRead(frame);
    assertThat(on.packets).hasSize(1).allMatch(packet -> packet.intact());
    assertThat(on.memory.read(frame, 0)).isEqualTo(1);
  }

  /** Nobody services a CPU that is in a send, so one that only waits would wait for ever. */
  @Test
  void twoThatWaitForEachOtherAnswerEachOther() {
    Page second = new Page(1);
    on.kernel.mapFresh(on.cpu, on.page, frame);
    on.kernel.mapFresh(on.other, second, on.frames.get(1));
    UserMode user = new UserMode(on.kernel, on.cpu);
    UserMode otherUser = new UserMode(on.kernel, on.other);

    CompletableFuture<Boolean> sent = sendFrom(user, on.page);
    awaitInterruptOf(sent);
    CompletableFuture<Boolean> otherSent = sendFrom(otherUser, second);
    while (!sent.isDone() || !otherSent.isDone()) {
      if (sent.isDone()) {
        on.kernel.serviceInterrupts(on.cpu); // it has returned to its program
      }
      if (otherSent.isDone()) {
        on.kernel.serviceInterrupts(on.other); // it was answered before it looked at its own
      }
      Thread.yield();
    }

    assertThat(sent.join()).isTrue();
    assertThat(otherSent.join()).isTrue();
    assertThat(on.nic.held(frame)).isNotNull();
    assertThat(on.nic.held(on.frames.get(1))).isNotNull();
  }

  private CompletableFuture<Boolean> sendFrom(UserMode user, Page page) {
    return CompletableFuture.supplyAsync(() -> socket.send(user, page), CPUS);
  }

  private void awaitInterruptOf(CompletableFuture<Boolean> sent) {
    while (!on.machine.interrupts().pending(on.other, on.cpu)) {
      assertThat(sent).as("a send that nobody has answered").isNotDone();
      Thread.yield();
    }
  }
}
