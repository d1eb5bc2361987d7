package pageflip.stack.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static pageflip.stack.receive.ReceiveFixture.FIRST_SEQUENCE;
import static pageflip.stack.receive.ReceiveFixture.STREAM_PORT;
import static pageflip.stack.receive.ReceiveFixture.segment;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pageflip.stack.machine.ByteMmu;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;

/** Receiving where the MMU maps bytes. */
class ByteMappedReceiveTest {
  private static final int POOL = 4;

  private ByteMmu mmu;
  private final ReceiveFixture stack =
      new ReceiveFixture(
          POOL,
          (in, m) -> {
            mmu = new ByteMmu(m);
            return new ByteMappedReceive(in, m, mmu);
          });
  private final Receiver receiver = stack.receivers.get(2);

  @Test
  void aPayloadIsReadWhereTheCardWroteItAndStaysUntilTheProgramAsksForMore() {
    byte[] text = bytes(1, 1000);
    stack.way.arrive(segment(FIRST_SEQUENCE, text));

    assertThat(stack.way.take(STREAM_PORT)).isEqualTo(text);

    assertThat(stack.way.counters().copied()).isZero();
    assertThat(stack.way.counters().mapped()).isEqualTo(1);
    ByteMmu.Range range = mmu.mapped(receiver.space(), 0);
    assertThat(range.length()).isEqualTo(text.length);
    byte[] there = new byte[text.length];
    stack.machine.memory().read(range.frame(), range.offset(), there, 0, there.length);
    assertThat(there).isEqualTo(text);
    assertThat(stack.input.free()).doesNotContain(range.frame());

    assertThat(stack.way.take(STREAM_PORT)).isNull();
    assertThat(mmu.mapped(receiver.space(), 0)).isNull();
    assertThat(stack.input.free()).contains(range.frame());
  }

  @Test
  void whatAnyCpuRemembersIsForgottenBeforeTheFrameIsUsedAgain() {
    stack.way.arrive(segment(FIRST_SEQUENCE, bytes(1, 1000)));
    stack.way.take(STREAM_PORT);
    for (Cpu cpu : stack.machine.cpus()) {
      assertThat(mmu.fill(cpu, receiver.space(), 900, 50)).isTrue();
    }

    stack.way.take(STREAM_PORT);

    nobodyRemembers();
  }

  private void nobodyRemembers() {
    for (Cpu cpu : stack.machine.cpus()) {
      for (int address = 0; address < Frame.BYTES; address++) {
        assertThat(mmu.remembered(cpu, receiver.space(), address)).isNull();
      }
    }
  }

  /** Meanwhile the MMUs of all CPUs remember parts of what they find. */
  @Tag("slow")
  @RepeatedTest(5)
  void cardMmuAndProgramOnThreadsOfTheirOwn() throws InterruptedException {
    byte[] text = bytes(7, 60 * Frame.BYTES);
    AtomicBoolean over = new AtomicBoolean();
    Thread hardware = new Thread(() -> remember(over), "mmu");
    Thread card = new Thread(() -> arrive(text, over), "card");
    hardware.start();
    card.start();
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try {
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
      while (read.size() < text.length && System.nanoTime() < deadline) {
        byte[] got = stack.way.take(STREAM_PORT);
        if (got != null) {
          read.writeBytes(got);
        }
      }
    } finally {
      over.set(true);
      card.join();
      hardware.join();
    }

    assertThat(Arrays.equals(read.toByteArray(), text)).isTrue();
    assertThat(stack.way.take(STREAM_PORT)).isNull();
    nobodyRemembers();
  }

  private void remember(AtomicBoolean over) {
    Random random = new Random(3);
    List<Cpu> cpus = stack.machine.cpus();
    while (!over.get()) {
      Cpu cpu = cpus.get(random.nextInt(cpus.size()));
      int address = random.nextInt(Frame.BYTES);
      mmu.fill(cpu, receiver.space(), address, 1 + random.nextInt(500));
    }
  }

  private void arrive(byte[] text, AtomicBoolean over) {
    Random random = new Random(7);
    while (!over.get()) {
      int sequence = stack.input.next(receiver) - FIRST_SEQUENCE;
      int from = Math.min(sequence + random.nextInt(3) * 700, text.length);
      int to = Math.min(text.length, from + 1 + random.nextInt(Frame.BYTES));
      stack.way.arrive(segment(FIRST_SEQUENCE + from, Arrays.copyOfRange(text, from, to)));
    }
  }

  private static byte[] bytes(long seed, int length) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
