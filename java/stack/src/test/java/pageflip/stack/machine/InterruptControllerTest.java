package pageflip.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InterruptControllerTest {
  /** As many as there can be, so that the highest bits are used too. */
  private final Machine machine = new Machine(64, 1);

  private final InterruptController interrupts = machine.interrupts();
  private final Cpu initiator = machine.cpus().get(0);
  private final Cpu low = machine.cpus().get(1);
  private final Cpu high = machine.cpus().get(62);
  private final Cpu highest = machine.cpus().get(63);

  @Test
  void startsWithNothingPending() {
    assertThat(interrupts.pending(low, initiator)).isFalse();
    assertThat(interrupts.answered(initiator)).isTrue();
  }

  @Test
  void reachesThoseNamedOnly() {
    interrupts.send(initiator, 1L << 1 | 1L << 62 | 1L << 63);

    assertThat(machine.cpus().stream().filter(cpu -> interrupts.pending(cpu, initiator)))
        .containsExactly(low, high, highest);
    assertThat(interrupts.answered(initiator)).isFalse();
  }

  @Test
  void isAnsweredOnceEveryoneHasAnswered() {
    interrupts.send(initiator, 1L << 1 | 1L << 62 | 1L << 63);

    interrupts.answer(high, initiator);
    assertThat(interrupts.pending(high, initiator)).isFalse();
    assertThat(interrupts.pending(highest, initiator)).isTrue();
    assertThat(interrupts.pending(low, initiator)).isTrue();
    assertThat(interrupts.answered(initiator)).isFalse();

    interrupts.answer(highest, initiator);
    assertThat(interrupts.answered(initiator)).isFalse();

    interrupts.answer(low, initiator);
    assertThat(interrupts.answered(initiator)).isTrue();
  }

  @Test
  void keepsInitiatorsApart() {
    interrupts.send(initiator, 1L << 1);
    interrupts.send(high, 1L << 1);

    interrupts.answer(low, initiator);

    assertThat(interrupts.answered(initiator)).isTrue();
    assertThat(interrupts.pending(low, high)).isTrue();
    assertThat(interrupts.answered(high)).isFalse();
  }

  @Test
  void refusesMoreCpusThanAWordHasBits() {
    assertThatThrownBy(() -> new Machine(65, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("65")
        .hasMessageContaining("64");
  }
}
