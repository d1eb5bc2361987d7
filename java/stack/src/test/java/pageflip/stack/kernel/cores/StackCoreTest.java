package pageflip.stack.kernel.cores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import pageflip.stack.kernel.Owner;
import pageflip.stack.machine.Cpu;

// What waits spins, and does not heed a thread's interrupt, so a hang is cut off from another
// thread.
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class StackCoreTest {
  private final CoresFixture on = new CoresFixture();

  @Test
  void hasNothingToDoWhileTheRingIsEmpty() {
    assertThat(on.core.serve()).isFalse();
    assertThat(on.core.request()).isNull();
  }

  @Test
  void doesNotSeeARequestWhoseIndexIsNotVisible() {
    on.mapEverywhere();
    CompletableFuture<Boolean> submitted = submitPage();
    while (!on.interconnect.slotVisible(on.cpu)) {
      Thread.yield();
    }

    assertThat(on.core.serve()).isFalse();

    on.settleUntilDone(submitted);
    assertThat(on.rings.requests().isEmpty()).isFalse();
  }

  /**
   * What the dedicated core cannot do: however long it has, it gets no further without the CPUs.
   */
  @Test
  void cannotRevokeAlone() throws InterruptedException {
    on.mapEverywhere();
    on.settleUntilDone(submitPage());

    CompletableFuture<Boolean> served = CoresFixture.run(on.core::serve);
    for (int n = 0; n < 50; n++) {
      on.settle();
      Thread.sleep(1);
    }

    assertThat(served).isNotDone();
    assertThat(on.space.walkWritable(on.page)).as("the PTE it clears alone").isNull();
    for (Cpu cpu : on.machine.cpus()) {
      assertThat(on.rings.revocations(cpu).isEmpty()).as("asked").isFalse();
      assertThat(cpu.tlb().lookup(on.space, on.page)).as("stale").isEqualTo(on.frame);
    }
    assertThat(on.other.translateStore(on.page, 0, 2)).as("a CPU can still store").isTrue();
    assertThat(on.kernel.frames().owner(on.frame)).isEqualTo(Owner.PROCESS);
    assertThat(on.nic.held(on.frame)).isNull();
  }

  @Test
  void waitsForEveryCpuAndItsLastStore() {
    on.mapEverywhere();
    on.other.translateStore(on.page, 8, 2);
    on.settleUntilDone(submitPage());

    CompletableFuture<Boolean> served = CoresFixture.run(on.core::serve);
    on.settleUntil(() -> on.responder.serviceRevocation(on.cpu), served);
    assertThat(on.responder.acknowledge(on.cpu)).isTrue();
    on.settleUntil(() -> on.responder.serviceRevocation(on.other), served);
    assertThat(on.responder.acknowledge(on.other)).as("its store is under way").isFalse();
    on.settle();
    assertThat(on.nic.held(on.frame)).as("the frame is not offered yet").isNull();
    on.other.commitStore();
    assertThat(on.responder.acknowledge(on.other)).isTrue();

    assertThat(on.settleUntilDone(served)).isTrue();
    assertThat(on.kernel.frames().owner(on.frame)).isEqualTo(Owner.NIC);
    on.nic.dmaRead(on.frame);
    assertThat(on.packets).hasSize(1).allMatch(packet -> packet.intact());
    assertThat(on.machine.memory().read(on.frame, 8)).as("part of what was offered").isEqualTo(2);
    assertThat(on.rings.underway(new Request(on.space, on.page))).isFalse();
    assertThat(on.core.request()).isNull();
    assertThat(on.core.taken()).isNull();
  }

  @Test
  void anAnswerThatIsNotVisibleYetDoesNotCount() throws InterruptedException {
    on.mapEverywhere();
    on.settleUntilDone(submitPage());
    CompletableFuture<Boolean> served = CoresFixture.run(on.core::serve);
    for (Cpu cpu : on.machine.cpus()) {
      on.settleUntil(() -> on.responder.serviceRevocation(cpu), served);
    }
    on.responder.acknowledge(on.cpu);
    on.settle();

    on.responder.acknowledge(on.other);
    // Long enough for one that does not wait to be through; one that does is held up anyway.
    Thread.sleep(50);
    assertThat(served).isNotDone();

    assertThat(on.interconnect.indexVisible(on.other)).isTrue();
    assertThat(on.settleUntilDone(served)).isTrue();
  }

  private CompletableFuture<Boolean> submitPage() {
    return CoresFixture.run(() -> on.way.submit(on.cpu, on.page) != null);
  }
}
