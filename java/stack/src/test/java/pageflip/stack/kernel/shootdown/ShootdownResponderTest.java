package pageflip.stack.kernel.shootdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;

// A responder spins while it waits and does not heed a thread's interrupt, so a hang is cut off
// from another thread.
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class ShootdownResponderTest {
  private final ShootdownFixture on = new ShootdownFixture();
  private final Frame frame = on.frames.get(0);

  @Test
  void serviceRefusesWhenNobodyAsked() {
    on.mapEverywhere(0);

    assertThat(on.responder.serviceInterrupt(on.other, on.cpu)).isFalse();
    assertThat(on.other.tlb().lookup(on.space, on.page)).isEqualTo(frame);
  }

  @Test
  void serviceForgetsThePageAndDoesNotAnswerYet() {
    on.mapEverywhere(0);
    on.interruptOther();

    assertThat(on.responder.serviceInterrupt(on.other, on.cpu)).isTrue();

    assertThat(on.other.tlb().lookup(on.space, on.page)).isNull();
    assertThat(on.cpu.tlb().lookup(on.space, on.page)).isEqualTo(frame);
    assertThat(on.machine.interrupts().answered(on.cpu)).isFalse();
  }

  @Test
  void acknowledgeWaitsForTheStoreThatWasTranslated() {
    on.mapEverywhere(0);
    on.other.translateStore(on.page, 0, 42);
    on.interruptOther();
    on.responder.serviceInterrupt(on.other, on.cpu);

    assertThat(on.responder.acknowledge(on.other, on.cpu)).isFalse();
    assertThat(on.machine.interrupts().answered(on.cpu)).isFalse();

    on.other.commitStore();
    assertThat(on.responder.acknowledge(on.other, on.cpu)).isTrue();
    assertThat(on.machine.interrupts().answered(on.cpu)).isTrue();
  }

  @Test
  void allThatArePendingAreServicedAndAnswered() {
    on.mapEverywhere(0);
    on.interruptOther();

    on.kernel.serviceInterrupts(on.other);

    assertThat(on.other.tlb().lookup(on.space, on.page)).isNull();
    assertThat(on.machine.interrupts().answered(on.cpu)).isTrue();
  }

  @Test
  void broadcastReachesEveryoneElse() {
    Machine machine = new Machine(3, 1);
    Cpu initiator = machine.cpus().get(1);

    assertThat(new Broadcast(machine).responders(initiator)).isEqualTo(0b101);
  }
}
