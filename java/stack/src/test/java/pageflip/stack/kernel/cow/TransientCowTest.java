package pageflip.stack.kernel.cow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import pageflip.stack.Packet;
import pageflip.stack.kernel.Owner;
import pageflip.stack.kernel.shootdown.ShootdownFixture;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.socket.Socket;

// The kernel spins while it waits and does not heed a thread's interrupt, so a hang is cut off
// from another thread.
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class TransientCowTest {
  private final CowFixture cow = new CowFixture();
  private final ShootdownFixture on = cow.on;
  private final Frame frame = on.frames.get(0);

  @Test
  void refusesAPageThatIsNotMapped() {
    assertThat(new Socket(cow.way).send(cow.user, on.page)).isFalse();
    assertThat(on.shootdowns.of(on.cpu)).isNull();
    assertThat(cow.descriptors.held(cow.first)).isNull();
  }

  @Test
  void leavesThePageToBeReadByEverybody() {
    on.mapEverywhere(1);

    assertThat(cow.send()).isTrue();

    assertThat(on.kernel.frames().owner(frame)).isEqualTo(Owner.NIC);
    assertThat(on.space.walkReadOnly(on.page)).isEqualTo(frame);
    assertThat(on.space.held(on.page)).isFalse();
    assertThat(on.cpu.tlb().lookup(on.space, on.page)).as("for a store").isNull();
    assertThat(on.other.tlb().lookup(on.space, on.page)).as("for a store").isNull();
    assertThat(cow.user.load(on.page, 0)).isEqualTo(1);
    assertThat(cow.otherUser.load(on.page, 0)).isEqualTo(1);
  }

  @Test
  void copiesNothingForAProgramThatWaits() {
    on.mapEverywhere(1);
    cow.send();
    cow.descriptors.dmaRead(cow.first);
    cow.output.complete(cow.first);
    assertThat(on.kernel.frames().owner(frame)).isEqualTo(Owner.PROCESS);

    cow.store(0, 2);

    assertThat(cow.writeFaults.copies()).isZero();
    assertThat(on.space.walkWritable(on.page)).as("where it always was").isEqualTo(frame);
    assertThat(cow.user.load(on.page, 0)).isEqualTo(2);
  }

  @Test
  void carriesTheOldBytesAndLetsTheProgramReadItsNewOnes() {
    on.mapEverywhere(1);
    on.memory.write(frame, 8, 11);
    cow.send();
    assertThat(cow.otherUser.load(on.page, 0)).as("which leaves it an entry").isEqualTo(1);

    cow.store(0, 2);
    cow.descriptors.dmaRead(cow.first);

    assertThat(cow.writeFaults.copies()).isEqualTo(1);
    assertThat(cow.packets).hasSize(1).allMatch(Packet::intact).allMatch(p -> word(p, 0) == 1);
    assertThat(cow.user.load(on.page, 0)).isEqualTo(2);
    assertThat(cow.otherUser.load(on.page, 0)).as("on the other CPU").isEqualTo(2);
    assertThat(cow.user.load(on.page, 8)).as("what it did not store to").isEqualTo(11);
    assertThat(on.space.walkWritable(on.page)).isNotNull().isNotEqualTo(frame);
  }

  @Test
  void freesTheOldFrameWithItsCompletion() {
    on.mapEverywhere(1);
    cow.send();
    cow.store(0, 2);
    cow.descriptors.dmaRead(cow.first);
    assertThat(on.kernel.frames().owner(frame)).isEqualTo(Owner.NIC);

    assertThat(cow.output.complete(cow.first)).isTrue();

    assertThat(on.kernel.frames().owner(frame)).isEqualTo(Owner.FREE);
    assertThat(on.memory.copy(frame)).containsOnly(0);
    assertThat(cow.output.detached(frame)).isFalse();
  }

  @Test
  void sendsAReadOnlyPageAgainWithoutAskingAnybody() {
    on.mapEverywhere(1);
    cow.send();

    assertThat(cow.way.send(on.cpu, on.page)).as("with nobody to answer").isTrue();

    assertThat(cow.descriptors.held(cow.second).frame()).isEqualTo(frame);
  }

  @Test
  void keepsTheFrameForTheSecondOfTwoSends() {
    on.mapEverywhere(1);
    cow.send();
    cow.way.send(on.cpu, on.page);
    cow.descriptors.dmaRead(cow.first);
    cow.output.complete(cow.first);
    assertThat(on.kernel.frames().owner(frame)).isEqualTo(Owner.NIC);

    cow.store(0, 2);
    cow.descriptors.dmaRead(cow.second);

    assertThat(cow.writeFaults.copies()).isEqualTo(1);
    assertThat(cow.packets).hasSize(2).allMatch(Packet::intact).allMatch(p -> word(p, 0) == 1);
    cow.output.complete(cow.second);
    assertThat(on.kernel.frames().owner(frame)).isEqualTo(Owner.FREE);
  }

  @Test
  void waitsForAFreeDescriptor() throws InterruptedException {
    on.mapEverywhere(1);
    cow.send();
    cow.way.send(on.cpu, on.page);

    CompletableFuture<Boolean> third = CowFixture.start(() -> cow.way.send(on.cpu, on.page));
    Thread.sleep(50); // long enough for a send that does not wait to be through
    assertThat(third).isNotDone();
    cow.descriptors.dmaRead(cow.first);
    cow.output.complete(cow.first);

    assertThat(third.join()).isTrue();
    assertThat(cow.descriptors.held(cow.first)).isNotNull();
  }

  /**
   * The wait for a descriptor takes no interrupt: it ends by what the NIC does, and by that alone.
   */
  @Test
  void whoWaitsForACpuThatWaitsForADescriptorWaitsForTheNicAlone() {
    Page second = new Page(1);
    on.mapEverywhere(1);
    on.kernel.mapFresh(on.cpu, second, on.frames.get(1));
    cow.send();
    cow.way.send(on.cpu, on.page);
    CompletableFuture<Boolean> third = CowFixture.start(() -> cow.way.send(on.cpu, on.page));
    while (!on.space.held(on.page)) {
      Thread.yield();
    }
    CompletableFuture<Boolean> initiator = CowFixture.start(() -> cow.way.send(on.other, second));
    while (!on.machine.interrupts().pending(on.cpu, on.other)) {
      Thread.yield();
    }

    cow.descriptors.dmaRead(cow.first);
    cow.output.complete(cow.first);
    assertThat(third.join()).isTrue();
    on.kernel.serviceInterrupts(on.cpu); // as the program's next access does
    cow.descriptors.dmaRead(cow.second);
    cow.output.complete(cow.second);

    assertThat(initiator.join()).isTrue();
  }

  /** What is skipped here is what Linux 3ea277194daa is about. */
  @Test
  void aSecondSenderDoesNotTakeReadOnlyForFlushed() throws InterruptedException {
    on.mapEverywhere(1);
    on.other.translateStore(on.page, 0, 2);
    CompletableFuture<Boolean> sent = CowFixture.start(() -> cow.way.send(on.cpu, on.page));
    while (!on.machine.interrupts().pending(on.other, on.cpu)) {
      Thread.yield();
    }

    CompletableFuture<Boolean> second = CowFixture.start(() -> cow.way.send(on.other, on.page));
    Thread.sleep(50); // long enough for a send that does not wait to be through
    assertThat(cow.descriptors.held(cow.first)).as("the store is still on its way").isNull();
    on.other.commitStore();

    assertThat(sent.join()).isTrue();
    assertThat(second.join()).isTrue();
    cow.descriptors.dmaRead(cow.first);
    cow.descriptors.dmaRead(cow.second);
    assertThat(cow.packets).hasSize(2).allMatch(Packet::intact).allMatch(p -> word(p, 0) == 2);
  }

  @Test
  void waitsForTheOutputWhenThereIsNoFrameForACopy() throws InterruptedException {
    on.mapEverywhere(1);
    on.kernel.frames().move(on.frames.get(1), Owner.FREE, Owner.PROCESS);
    on.kernel.frames().move(on.frames.get(2), Owner.FREE, Owner.PROCESS);
    cow.send();

    CompletableFuture<Boolean> resolved =
        CowFixture.start(() -> cow.writeFaults.resolve(on.cpu, on.page));
    Thread.sleep(50); // long enough for one that does not wait to be through
    assertThat(resolved).isNotDone();
    cow.descriptors.dmaRead(cow.first);
    cow.output.complete(cow.first);

    assertThat(resolved.join()).isTrue();
    assertThat(cow.writeFaults.copies()).isZero();
    assertThat(on.space.walkWritable(on.page)).isEqualTo(frame);
  }

  @Test
  void leavesAFaultOnAHeldPageToBeTriedAgain() {
    on.mapEverywhere(1);
    on.space.revokeWrite(on.page);

    on.cpu.evict(on.space, on.page);
    assertThat(cow.writeFaults.resolve(on.cpu, on.page)).isFalse();

    assertThat(on.shootdowns.of(on.cpu)).isNull();
    assertThat(on.space.walkReadOnly(on.page)).isEqualTo(frame);
  }

  private static long word(Packet packet, int offset) {
    return ByteBuffer.wrap(packet.bytes()).order(ByteOrder.LITTLE_ENDIAN).getLong(offset);
  }
}
