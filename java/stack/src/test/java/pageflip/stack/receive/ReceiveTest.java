package pageflip.stack.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pageflip.stack.receive.ReceiveFixture.BYTES;
import static pageflip.stack.receive.ReceiveFixture.COPY;
import static pageflip.stack.receive.ReceiveFixture.FIRST_PORT;
import static pageflip.stack.receive.ReceiveFixture.FIRST_SEQUENCE;
import static pageflip.stack.receive.ReceiveFixture.FLIP;
import static pageflip.stack.receive.ReceiveFixture.SECOND_PORT;
import static pageflip.stack.receive.ReceiveFixture.STREAM_PORT;
import static pageflip.stack.receive.ReceiveFixture.datagram;
import static pageflip.stack.receive.ReceiveFixture.segment;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.FrameCheck;

/** The two ways, from packets to what programs read. */
class ReceiveTest {
  private static final int POOL = 4;

  @Test
  void aFullPageIsFlipped() {
    ReceiveFixture stack = new ReceiveFixture(POOL, FLIP);
    Frame before = stack.receivers.get(2).frame();
    byte[] page = text(1, Frame.BYTES);

    stack.way.arrive(segment(FIRST_SEQUENCE, page));

    assertThat(stack.way.take(STREAM_PORT)).isEqualTo(page);
    assertThat(stack.way.counters().flipped()).isEqualTo(1);
    assertThat(stack.receivers.get(2).frame()).isNotEqualTo(before);
    assertThat(stack.input.free()).contains(before);
  }

  @Test
  void aFullPageIsCopiedToo() {
    ReceiveFixture stack = new ReceiveFixture(POOL, COPY);
    Frame before = stack.receivers.get(2).frame();
    byte[] page = text(1, Frame.BYTES);

    stack.way.arrive(segment(FIRST_SEQUENCE, page));

    assertThat(stack.way.take(STREAM_PORT)).isEqualTo(page);
    assertThat(stack.way.counters().copied()).isEqualTo(1);
    assertThat(stack.receivers.get(2).frame()).isEqualTo(before);
  }

  @Test
  void theTlbForgetsTheFrameThatAFlipReplaces() {
    ReceiveFixture stack = new ReceiveFixture(POOL, FLIP);
    assertThat(stack.receivers.get(2).fill()).isTrue();
    Frame before = stack.receivers.get(2).remembered();

    stack.way.arrive(segment(FIRST_SEQUENCE, text(1, Frame.BYTES)));
    stack.way.take(STREAM_PORT);

    assertThat(stack.receivers.get(2).remembered()).isNotNull().isNotEqualTo(before);
  }

  /** Another thread of the program runs on another CPU. */
  @Test
  void everyTlbForgetsTheFrameThatAFlipReplaces() {
    ReceiveFixture stack = new ReceiveFixture(POOL, FLIP);
    Receiver receiver = stack.receivers.get(2);
    Cpu elsewhere = stack.machine.cpus().get(0);
    DirectSwitch scheduler = new DirectSwitch();
    scheduler.preempt(elsewhere);
    scheduler.dispatch(elsewhere, new Task(9, receiver.space()));
    assertThat(elsewhere.fill(receiver.page())).isTrue();

    stack.way.arrive(segment(FIRST_SEQUENCE, text(1, Frame.BYTES)));
    stack.way.take(STREAM_PORT);

    assertThat(elsewhere.tlb().lookup(receiver.space(), receiver.page())).isNull();
  }

  @Test
  void aShortPayloadIsCopiedAndShowsNothingBehindIt() {
    ReceiveFixture stack = new ReceiveFixture(1, FLIP);
    byte[] secret = text(2, Frame.BYTES);
    stack.way.arrive(datagram(FIRST_PORT, secret));
    stack.way.take(FIRST_PORT);
    stack.way.arrive(datagram(FIRST_PORT, secret));
    stack.way.take(FIRST_PORT);

    stack.way.arrive(datagram(SECOND_PORT, text(3, 100)));

    assertThat(stack.way.take(SECOND_PORT)).isEqualTo(text(3, 100));
    byte[] page = stack.machine.memory().copy(stack.receivers.get(1).frame());
    assertThat(Arrays.copyOfRange(page, 100, page.length)).containsOnly(0);
  }

  @Test
  void datagramsComeAsTheyAreAndWhoseTheyAre() {
    ReceiveFixture stack = new ReceiveFixture(POOL, FLIP);
    stack.way.arrive(datagram(SECOND_PORT, text(1, 10)));
    stack.way.arrive(datagram(FIRST_PORT, new byte[0]));
    stack.way.arrive(datagram(SECOND_PORT, text(2, 20)));
    stack.way.arrive(datagram(9, text(3, 30)));

    assertThat(stack.way.take(FIRST_PORT)).isEmpty();
    assertThat(stack.way.take(FIRST_PORT)).isNull();
    assertThat(stack.way.take(SECOND_PORT)).isEqualTo(text(1, 10));
    assertThat(stack.way.take(SECOND_PORT)).isEqualTo(text(2, 20));
    assertThat(stack.way.take(9)).isNull();
    assertThat(stack.way.counters().dropped(DropReason.NO_RECEIVER)).isEqualTo(1);
  }

  @Test
  void whatTheWireChangesIsDroppedByTheCard() {
    ReceiveFixture stack = new ReceiveFixture(POOL, FLIP);
    byte[] wire = FrameCheck.append(datagram(FIRST_PORT, text(1, 100)));
    stack.input.arriveFromWire(wire.clone());
    wire[60] ^= 1;
    stack.input.arriveFromWire(wire);
    stack.input.arriveFromWire(new byte[3]);

    assertThat(stack.way.take(FIRST_PORT)).isEqualTo(text(1, 100));
    assertThat(stack.way.take(FIRST_PORT)).isNull();
    assertThat(stack.way.counters().dropped(DropReason.BAD_FRAME_CHECK)).isEqualTo(2);
  }

  @Test
  void whatDoesNotFitAPageIsDropped() {
    ReceiveFixture stack = new ReceiveFixture(POOL, FLIP);
    stack.way.arrive(datagram(FIRST_PORT, text(1, Frame.BYTES + 1)));

    assertThat(stack.way.take(FIRST_PORT)).isNull();
    assertThat(stack.way.counters().dropped(DropReason.TOO_LONG)).isEqualTo(1);
  }

  @Test
  void whatWaitsMakesRoomForWhatComesNext() {
    ReceiveFixture stack = new ReceiveFixture(2, FLIP);
    stack.way.arrive(segment(FIRST_SEQUENCE + 20, text(3, 10)));
    stack.way.arrive(segment(FIRST_SEQUENCE + 10, text(2, 10)));
    stack.way.arrive(segment(FIRST_SEQUENCE, text(1, 10)));

    assertThat(stack.way.take(STREAM_PORT)).isEqualTo(text(1, 10));
    assertThat(stack.way.counters().dropped(DropReason.PRUNED)).isEqualTo(1);
  }

  /** Nobody asks for what comes to the first port. */
  @Test
  void datagramsThatNobodyReadsLeaveRoomForOthers() {
    ReceiveFixture stack = new ReceiveFixture(POOL, FLIP);
    for (int n = 0; n < 2 * POOL; n++) {
      stack.way.arrive(datagram(FIRST_PORT, text(n, 10)));
    }

    stack.way.arrive(datagram(SECOND_PORT, text(1, 20)));
    stack.way.arrive(segment(FIRST_SEQUENCE, text(2, 30)));

    assertThat(stack.way.take(SECOND_PORT)).isEqualTo(text(1, 20));
    assertThat(stack.way.take(STREAM_PORT)).isEqualTo(text(2, 30));
    assertThat(stack.way.counters().dropped(DropReason.QUEUE_FULL)).isEqualTo(2 * POOL - 2);
    assertThat(stack.way.counters().dropped()).isEqualTo(2 * POOL - 2);
  }

  @Test
  void aPortIsTakenOnce() {
    ReceiveFixture stack = new ReceiveFixture(POOL, FLIP);

    assertThatThrownBy(
            () -> stack.input.bind(ReceiveFixture.local(STREAM_PORT), stack.receivers.get(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1002");
  }

  @Test
  void countersAddUp() {
    ReceiveFixture stack = new ReceiveFixture(POOL, FLIP);
    stack.way.arrive(new byte[5]);
    stack.way.arrive(segment(FIRST_SEQUENCE, text(1, 10)));
    stack.way.take(STREAM_PORT);
    stack.way.arrive(segment(FIRST_SEQUENCE, text(1, 10)));

    assertThat(stack.way.counters().dropped(DropReason.TRUNCATED)).isEqualTo(1);
    assertThat(stack.way.counters().dropped(DropReason.DUPLICATE)).isEqualTo(1);
    assertThat(stack.way.counters().dropped()).isEqualTo(2);
  }

  /** However a stream is cut, repeated and shuffled, all ways give the same bytes. */
  @Property(tries = 200)
  void anyOrderGivesTheStream(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int cuts) {
    Random random = new Random(seed);
    byte[] text = text(seed, 8 * Frame.BYTES);
    List<byte[]> packets = new ArrayList<>();
    int from = 0;
    while (from < text.length) {
      int most = random.nextInt(3) == 0 ? Frame.BYTES : 1 + text.length / cuts;
      packets.add(cut(text, from, Math.min(Frame.BYTES, most)));
      from += Math.min(Frame.BYTES, most);
    }
    for (int i = 0; i < cuts; i++) { // the same bytes again, cut otherwise
      packets.add(cut(text, random.nextInt(text.length), 1 + random.nextInt(Frame.BYTES)));
    }
    Collections.shuffle(packets, random);

    int pool = packets.size() + 1;
    assertThat(stream(new ReceiveFixture(pool, COPY).way, packets)).isEqualTo(text);
    assertThat(stream(new ReceiveFixture(pool, FLIP).way, packets)).isEqualTo(text);
    assertThat(stream(new ReceiveFixture(pool, BYTES).way, packets)).isEqualTo(text);
    assertThat(stream(new OffloadFixture(pool).way, packets)).isEqualTo(text);
  }

  private static byte[] stream(ReceiveWay way, List<byte[]> packets) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    for (byte[] packet : packets) {
      way.arrive(packet);
      drain(way, read);
    }
    assertThat(way.counters().dropped()).isEqualTo(way.counters().dropped(DropReason.DUPLICATE));
    return read.toByteArray();
  }

  private static void drain(ReceiveWay way, ByteArrayOutputStream into) {
    for (byte[] got = way.take(STREAM_PORT); got != null; got = way.take(STREAM_PORT)) {
      into.writeBytes(got);
    }
  }

  /**
   * The card and a program on threads of their own; what is pruned or finds no page comes again.
   * Often, since a packet that is delivered while it is sorted in is rare.
   */
  @Tag("slow")
  @RepeatedTest(10)
  void cardAndProgramOnThreadsOfTheirOwn() throws InterruptedException {
    ReceiveFixture stack = new ReceiveFixture(POOL, FLIP);
    byte[] text = text(7, 100 * Frame.BYTES);
    AtomicBoolean over = new AtomicBoolean();
    Thread card =
        new Thread(
            () -> {
              Random random = new Random(7);
              while (!over.get()) {
                int sequence = stack.input.next(stack.receivers.get(2)) - FIRST_SEQUENCE;
                int ahead = random.nextInt(3) * Frame.BYTES;
                stack.way.arrive(cut(text, Math.min(sequence + ahead, text.length), Frame.BYTES));
              }
            });
    card.start();
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try {
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
      while (read.size() < text.length && System.nanoTime() < deadline) {
        drain(stack.way, read);
      }
    } finally {
      over.set(true);
      card.join();
    }

    assertThat(read.toByteArray()).isEqualTo(text);
    assertThat(stack.way.counters().flipped()).isPositive();
  }

  private static byte[] cut(byte[] text, int from, int length) {
    int to = Math.min(text.length, from + length);
    return segment(FIRST_SEQUENCE + from, Arrays.copyOfRange(text, from, to));
  }

  private static byte[] text(long seed, int length) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
