package pageflip.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

class InvalidationFabricTest {
  private final Machine machine = new Machine(2, 2);
  private final InvalidationFabric fabric = new InvalidationFabric(machine);
  private final Frame frame = machine.memory().frames().get(0);
  private final Frame otherFrame = machine.memory().frames().get(1);
  private final Cpu cpu = machine.cpus().get(0);
  private final Cpu other = machine.cpus().get(1);
  private final AddressSpace space = new AddressSpace(0, 2);
  private final Page page = new Page(0);
  private final Page otherPage = new Page(1);

  InvalidationFabricTest() {
    space.map(page, frame);
    space.map(otherPage, otherFrame);
    run(cpu, 0);
    run(other, 1);
  }

  private void run(Cpu on, int task) {
    on.takeUp(new Task(task, space));
    on.load(space);
    for (int n = 0; n < space.pages(); n++) {
      on.fill(new Page(n));
    }
  }

  private void sendOut() {
    fabric.send(cpu, new Revocation(space, page, space.clear(page)));
  }

  @Test
  void nothingIsUnderWayAtFirst() {
    assertThat(fabric.settled(cpu)).isTrue();
    assertThat(fabric.underWay(cpu)).isNull();
    assertThat(fabric.invalidate(other, cpu)).isFalse();
    assertThat(fabric.answer(other, cpu)).isFalse();
    assertThat(other.tlb().lookup(space, page)).isEqualTo(frame);
  }

  /** The frame may be another process's as soon as all have answered. */
  @Test
  void aCpuAnswersOnlyWhenALoadThatItTranslatedBeforeHasRead() {
    assertThat(other.translateLoad(page)).isTrue();
    assertThat(other.translateLoad(page)).as("one at a time").isFalse();
    sendOut();
    fabric.invalidate(other, cpu);

    assertThat(fabric.answer(other, cpu)).isFalse();
    other.finishLoad(0, new byte[8], 0, 8);
    assertThatThrownBy(() -> other.finishLoad(0, new byte[8], 0, 8))
        .hasMessageContaining("no load");
    assertThat(fabric.answer(other, cpu)).isTrue();
  }

  /** Whoever has the frame next writes to it as soon as all have answered. */
  @Test
  void aWholeLoadReadsNothingThatWasWrittenAfterTheAnswers() throws InterruptedException {
    AtomicBoolean foreign = new AtomicBoolean();
    Thread program =
        new Thread(
            () -> {
              byte[] into = new byte[Frame.BYTES];
              byte[] own = new byte[Frame.BYTES];
              while (!Thread.currentThread().isInterrupted()) {
                if (other.load(page, 0, into, 0, into.length) && !Arrays.equals(into, own)) {
                  foreign.set(true);
                }
              }
            });
    program.start();
    for (int n = 0; n < 300_000; n++) {
      sendOut();
      for (Cpu receiver : machine.cpus()) {
        fabric.invalidate(receiver, cpu);
        while (!fabric.answer(receiver, cpu)) {
          Thread.onSpinWait();
        }
      }
      for (int offset = 0; offset < Frame.BYTES; offset += Long.BYTES) {
        machine.memory().write(frame, offset, -1);
      }
      machine.memory().clear(frame);
      space.map(page, frame);
    }
    program.interrupt();
    program.join();

    assertThat(foreign).isFalse();
  }

  @Test
  void aLoadThatFaultsHoldsNoAnswerUp() {
    assertThatThrownBy(() -> other.load(page, 0, new byte[1], 0, 8))
        .isInstanceOf(IndexOutOfBoundsException.class);

    assertThat(other.drained()).isTrue();
  }

  @Test
  void aLoadOfAnotherPageHoldsNoAnswerUp() {
    other.translateLoad(otherPage);
    sendOut();
    fabric.invalidate(other, cpu);

    assertThat(fabric.answer(other, cpu)).isTrue();
  }

  @Test
  void reachesOneTlbAtATimeAndEachOnce() {
    sendOut();

    assertThat(fabric.invalidate(other, cpu)).isTrue();
    assertThat(fabric.invalidate(other, cpu)).isFalse();

    assertThat(other.tlb().lookup(space, page)).isNull();
    assertThat(other.tlb().lookup(space, otherPage)).isEqualTo(otherFrame);
    assertThat(cpu.tlb().lookup(space, page)).as("the sender's own is a TLB too").isEqualTo(frame);
    assertThat(fabric.unreached(cpu, cpu)).isTrue();
  }

  @Test
  void settlesWhenEveryoneHasAnswered() {
    sendOut();
    fabric.invalidate(other, cpu);
    fabric.answer(other, cpu);

    assertThat(fabric.settled(cpu)).isFalse();
    fabric.invalidate(cpu, cpu);
    assertThat(fabric.settled(cpu)).isFalse();
    fabric.answer(cpu, cpu);
    assertThat(fabric.settled(cpu)).isTrue();
  }

  @Test
  void answerRefusesBeforeItIsReached() {
    sendOut();

    assertThat(fabric.answer(other, cpu)).isFalse();
    assertThat(fabric.unanswered(other, cpu)).isTrue();
  }

  @Test
  void answerWaitsForTheStoreThatWasTranslatedBefore() {
    other.translateStore(page, 0, 42);
    sendOut();
    fabric.invalidate(other, cpu);

    assertThat(fabric.answer(other, cpu)).isFalse();
    other.commitStore();
    assertThat(fabric.answer(other, cpu)).isTrue();
    assertThat(fabric.answer(other, cpu)).isFalse();
  }

  @Test
  void answerDoesNotWaitForAStoreToAnotherFrame() {
    other.translateStore(otherPage, 0, 42);
    sendOut();
    fabric.invalidate(other, cpu);

    assertThat(fabric.answer(other, cpu)).isTrue();
  }

  @Test
  void keepsSendersApart() {
    sendOut();
    fabric.send(other, new Revocation(space, otherPage, space.clear(otherPage)));

    fabric.invalidate(cpu, other);
    fabric.answer(cpu, other);

    assertThat(cpu.tlb().lookup(space, otherPage)).isNull();
    assertThat(cpu.tlb().lookup(space, page)).isEqualTo(frame);
    assertThat(fabric.unanswered(cpu, cpu)).isTrue();
    assertThat(fabric.unanswered(other, other)).isTrue();
  }

  @Test
  void refusesASecondInvalidationBeforeTheFirstHasSettled() {
    sendOut();
    Revocation second = new Revocation(space, otherPage, otherFrame);

    assertThatThrownBy(() -> fabric.send(cpu, second))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cpu0");
    assertThat(fabric.underWay(cpu)).isEqualTo(new Revocation(space, page, frame));
  }

  @Test
  void reachesAsManyCpusAsAWordHasBits() {
    Machine large = new Machine(Long.SIZE, 1);
    InvalidationFabric wide = new InvalidationFabric(large);
    Cpu sender = large.cpus().get(0);
    wide.send(sender, new Revocation(space, page, large.memory().frames().get(0)));

    for (Cpu receiver : large.cpus()) {
      assertThat(wide.settled(sender)).isFalse();
      assertThat(wide.invalidate(receiver, sender)).isTrue();
      assertThat(wide.answer(receiver, sender)).isTrue();
    }
    assertThat(wide.settled(sender)).isTrue();
  }

  /** In whatever order the hardware takes its steps. */
  @Property(tries = 300)
  void oncePageIsSettledNothingLeadsToItsFrame(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 8) Integer> steps) {
    InvalidationFabricTest on = new InvalidationFabricTest();
    on.sendOut();
    for (int step : steps) {
      Cpu receiver = step % 2 == 0 ? on.cpu : on.other;
      switch (step / 2) {
        case 0 -> on.fabric.invalidate(receiver, on.cpu);
        case 1 -> on.fabric.answer(receiver, on.cpu);
        case 2 -> receiver.translateStore(on.page, 0, 1);
        case 3 -> receiver.commitStore();
        default -> receiver.fill(on.page);
      }
      if (on.fabric.settled(on.cpu)) {
        assertThat(on.machine.cpus())
            .allMatch(each -> each.tlb().lookup(on.space, on.page) == null)
            .allMatch(Cpu::drained);
      }
    }
  }

  /**
   * A translation is in the TLB or in the store buffer, and at no time in neither: the fabric, on
   * another thread than the CPU, would believe it gone.
   */
  @Tag("slow")
  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void noStoreComesOutOfNowhere() throws InterruptedException {
    Thread program =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                other.translateStore(page, 0, 42);
              }
            });
    program.setDaemon(true);
    program.start();
    for (int round = 0; round < 200_000; round++) {
      other.fill(page);
      sendOut();
      machine.cpus().forEach(receiver -> fabric.invalidate(receiver, cpu));
      other.commitStore();
      fabric.answer(other, cpu);
      fabric.answer(cpu, cpu);
      assertThat(fabric.settled(cpu)).isTrue();
      assertThat(other.drained()).as("in round %d", round).isTrue();
      space.map(page, frame);
    }
    program.interrupt();
    program.join();
  }
}
