package pageflip.stack.kernel.cores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import pageflip.stack.kernel.Owner;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.machine.Cpu;
import pageflip.stack.socket.Socket;

// What waits spins, and does not heed a thread's interrupt, so a hang is cut off from another
// thread.
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class DedicatedCoresTest {
  private final CoresFixture on = new CoresFixture();
  private final Request request = new Request(on.space, on.page);

  @Test
  void refusesAPageThatIsNotMapped() {
    assertThat(on.way.submit(on.cpu, on.page)).isNull();
    assertThat(new Socket(on.way).send(new UserMode(on.kernel, on.cpu), on.page)).isFalse();

    assertThat(on.rings.underway(request)).isFalse();
    on.settle();
    assertThat(on.rings.requests().isEmpty()).isTrue();
    on.mapEverywhere();
    assertThat(on.settleUntilDone(submit(on.other))).as("the ring's lock is free").isTrue();
  }

  @Test
  void submitReturnsBeforeThePageIsTaken() {
    on.mapEverywhere();

    assertThat(on.settleUntilDone(submit(on.cpu))).isTrue();

    assertThat(on.rings.underway(request)).isTrue();
    assertThat(on.rings.requests().slot(0)).isEqualTo(request);
    assertThat(on.space.walkWritable(on.page)).isEqualTo(on.frame);
    assertThat(on.kernel.frames().owner(on.frame)).isEqualTo(Owner.PROCESS);
  }

  @Test
  void submitHoldsTheRingUntilItsWritesAreSeen() {
    on.mapEverywhere();

    CompletableFuture<Boolean> first = submit(on.cpu);
    while (on.interconnect.writeBuffer(on.cpu).isEmpty()) {
      Thread.yield();
    }
    assertThat(on.rings.taken()).isTrue();
    assertThat(first).isNotDone();

    assertThat(on.settleUntilDone(first)).isTrue();
    assertThat(on.rings.taken()).isFalse();
  }

  @Test
  void waitsForASlotWhileTheRingIsFull() throws InterruptedException {
    on.mapEverywhere();
    on.settleUntilDone(submit(on.cpu));

    CompletableFuture<Boolean> next =
        CoresFixture.run(() -> on.way.submit(on.other, on.second) != null);
    // Long enough for one that does not look to be through; one that does is held up anyway.
    Thread.sleep(50);
    assertThat(next).isNotDone();
    assertThat(on.interconnect.writeBuffer(on.other).isEmpty()).isTrue();

    CompletableFuture<Boolean> served = CoresFixture.run(on.core::serve);
    assertThat(on.settleUntilDone(next))
        .as("the slot is given back once it has been read")
        .isTrue();
    assertThat(on.rings.requests().slot(1)).isEqualTo(new Request(on.space, on.second));
    assertThat(served).isNotDone();
  }

  @Test
  void sendReturnsOnceThePageIsTheNics() {
    on.mapEverywhere();
    on.cpu.translateStore(on.page, 8, 7);
    on.cpu.commitStore();

    CompletableFuture<Boolean> sent = CoresFixture.run(() -> on.way.send(on.cpu, on.page));
    CompletableFuture<Boolean> served = CoresFixture.run(this::serveOne);
    on.settleUntil(() -> on.responder.serviceRevocation(on.other), sent);
    assertThat(sent).isNotDone();
    assertThat(on.kernel.frames().owner(on.frame)).isEqualTo(Owner.PROCESS);
    on.responder.acknowledge(on.other);

    assertThat(on.settleUntilDone(sent)).as("it answers its own revocation").isTrue();
    assertThat(on.settleUntilDone(served)).isTrue();
    assertThat(on.kernel.frames().owner(on.frame)).isEqualTo(Owner.NIC);
    assertThat(on.cpu.tlb().lookup(on.space, on.page)).isNull();
    on.nic.dmaRead(on.frame);
    assertThat(on.packets).hasSize(1).allMatch(packet -> packet.intact());
    assertThat(on.machine.memory().read(on.frame, 8)).isEqualTo(7);
  }

  private boolean serveOne() {
    while (!on.core.serve()) {
      Thread.yield();
    }
    return true;
  }

  private CompletableFuture<Boolean> submit(Cpu cpu) {
    return CoresFixture.run(() -> on.way.submit(cpu, on.page) != null);
  }
}
