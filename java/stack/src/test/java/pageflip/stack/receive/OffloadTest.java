package pageflip.stack.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pageflip.stack.receive.ReceiveFixture.FIRST_PORT;
import static pageflip.stack.receive.ReceiveFixture.FIRST_SEQUENCE;
import static pageflip.stack.receive.ReceiveFixture.SECOND_PORT;
import static pageflip.stack.receive.ReceiveFixture.STREAM_PORT;
import static pageflip.stack.receive.ReceiveFixture.datagram;
import static pageflip.stack.receive.ReceiveFixture.segment;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pageflip.stack.kernel.iomem.IoPages;
import pageflip.stack.kernel.iomem.ShadowMappings;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Iommu;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.nic.FrameCheck;
import pageflip.stack.nic.OffloadCard;

/** The card that does the protocol: what it writes, where, and what it leaves alone. */
class OffloadTest {
  private static final int PAGES = 3;

  @Test
  void whatComesEarlyStandsInItsPlaceAndIsNotGivenYet() {
    OffloadFixture stack = new OffloadFixture(PAGES);
    byte[] text = text(1, 300);

    stack.way.arrive(cut(text, 100, 200));

    assertThat(stack.way.take(STREAM_PORT)).isNull();
    assertThat(buffer(stack, 0, 100, 200)).isEqualTo(Arrays.copyOfRange(text, 100, 300));
    assertThat(stack.card.placed(stack.stream)).containsExactly(Map.entry(100L, 300L));

    stack.way.arrive(cut(text, 0, 100));

    assertThat(stack.way.take(STREAM_PORT)).isEqualTo(text);
    assertThat(stack.card.placed(stack.stream)).isEmpty();
  }

  @Test
  void aSegmentThatCrossesGoesOnInTheNextBuffer() {
    OffloadFixture stack = new OffloadFixture(PAGES);
    byte[] text = text(2, Frame.BYTES + 50);
    stack.way.arrive(cut(text, 0, Frame.BYTES - 50));
    stack.way.arrive(cut(text, Frame.BYTES - 50, 100));

    assertThat(stack.way.take(STREAM_PORT)).isEqualTo(text);
    assertThat(buffer(stack, 1, 0, 50))
        .isEqualTo(Arrays.copyOfRange(text, Frame.BYTES, Frame.BYTES + 50));
    assertThat(buffer(stack, 1, 50, Frame.BYTES - 50)).containsOnly(0);
  }

  @Test
  void aSegmentOverThreeBuffersFillsTheOneBetween() {
    OffloadFixture stack = new OffloadFixture(PAGES);
    byte[] text = text(3, 2 * Frame.BYTES + 10);
    stack.way.arrive(cut(text, 0, 10));
    stack.way.arrive(cut(text, 10, 2 * Frame.BYTES));

    assertThat(all(stack)).isEqualTo(text);
  }

  @Test
  void aLateDuplicateIsNotWritten() {
    OffloadFixture stack = new OffloadFixture(PAGES);
    byte[] text = text(4, Frame.BYTES);
    stack.way.arrive(cut(text, 0, Frame.BYTES));
    assertThat(stack.way.take(STREAM_PORT)).isEqualTo(text);
    Frame buffer = stack.receivers.get(2).frames().get(0);
    assertThat(stack.way.idle(buffer)).isTrue();
    stack.memory.clear(buffer);

    stack.way.arrive(cut(text, 0, Frame.BYTES));

    assertThat(stack.memory.copy(buffer)).containsOnly(0);
    assertThat(stack.way.counters().dropped(DropReason.DUPLICATE)).isEqualTo(1);
  }

  @Test
  void whatIsReadMayBeOverwrittenThoughTheRestOfItsBufferIsToCome() {
    OffloadFixture stack = new OffloadFixture(PAGES);
    byte[] text = text(5, 200);
    stack.way.arrive(cut(text, 0, 100));
    stack.way.take(STREAM_PORT);
    stack.memory.clear(stack.receivers.get(2).frames().get(0));

    stack.way.arrive(cut(text, 50, 150));

    assertThat(buffer(stack, 0, 0, 100)).containsOnly(0);
    assertThat(stack.way.take(STREAM_PORT)).isEqualTo(Arrays.copyOfRange(text, 100, 200));
  }

  @Test
  void aSegmentThatFillsTwoHolesIsWrittenAroundWhatIsThere() {
    OffloadFixture stack = new OffloadFixture(PAGES);
    byte[] text = text(6, 500);
    byte[] other = text(7, 500);
    stack.way.arrive(cut(text, 100, 100));
    stack.way.arrive(cut(text, 300, 100));

    stack.way.arrive(cut(other, 0, 500));

    byte[] expected = other.clone();
    System.arraycopy(text, 100, expected, 100, 100);
    System.arraycopy(text, 300, expected, 300, 100);
    assertThat(stack.way.take(STREAM_PORT)).isEqualTo(expected);
  }

  @Test
  void whatThereIsNoBufferForIsDroppedAndComesAgain() {
    OffloadFixture stack = new OffloadFixture(1);
    byte[] text = text(8, 2 * Frame.BYTES);
    stack.way.arrive(cut(text, Frame.BYTES, 100));
    assertThat(stack.way.counters().dropped(DropReason.NO_PAGE)).isEqualTo(1);

    stack.way.arrive(cut(text, Frame.BYTES - 100, 200)); // half of it
    stack.way.arrive(cut(text, 0, Frame.BYTES - 100));
    assertThat(all(stack)).isEqualTo(Arrays.copyOf(text, Frame.BYTES));
    stack.way.arrive(cut(text, Frame.BYTES, Frame.BYTES));

    assertThat(all(stack)).isEqualTo(Arrays.copyOfRange(text, Frame.BYTES, 2 * Frame.BYTES));
  }

  @Test
  void oneInterruptForAFullBuffer() {
    OffloadFixture stack = new OffloadFixture(PAGES);
    byte[] text = text(9, 2 * Frame.BYTES);
    for (int at = 0; at < text.length; at += 64) {
      stack.way.arrive(cut(text, at, 64));
    }

    assertThat(stack.way.interrupts()).isEqualTo(2);
    assertThat(all(stack)).isEqualTo(text);
    assertThat(stack.way.counters().placed()).isEqualTo(2 * Frame.BYTES / 64);
    assertThat(stack.way.counters().copied()).isZero();
  }

  @Test
  void datagramsTakeABufferEach() {
    OffloadFixture stack = new OffloadFixture(PAGES);
    stack.way.arrive(datagram(SECOND_PORT, text(1, 10)));
    stack.way.arrive(datagram(FIRST_PORT, new byte[0]));
    stack.way.arrive(datagram(SECOND_PORT, text(2, Frame.BYTES)));
    stack.way.arrive(datagram(9, text(3, 30)));

    assertThat(stack.way.take(FIRST_PORT)).isEmpty();
    assertThat(stack.way.take(FIRST_PORT)).isNull();
    assertThat(stack.way.take(SECOND_PORT)).isEqualTo(text(1, 10));
    assertThat(stack.way.take(SECOND_PORT)).isEqualTo(text(2, Frame.BYTES));
    assertThat(stack.way.take(9)).isNull();
    assertThat(stack.way.counters().dropped(DropReason.NO_RECEIVER)).isEqualTo(1);
  }

  @Test
  void aDatagramWithoutABufferIsDropped() {
    OffloadFixture stack = new OffloadFixture(1);
    stack.way.arrive(datagram(FIRST_PORT, text(1, 10)));
    stack.way.arrive(datagram(FIRST_PORT, text(2, 10)));
    stack.way.arrive(datagram(SECOND_PORT, text(3, Frame.BYTES + 1)));

    assertThat(stack.way.take(FIRST_PORT)).isEqualTo(text(1, 10));
    assertThat(stack.way.take(FIRST_PORT)).isNull();
    assertThat(stack.way.take(SECOND_PORT)).isNull();
    assertThat(stack.way.counters().dropped(DropReason.NO_PAGE)).isEqualTo(1);
    assertThat(stack.way.counters().dropped(DropReason.TOO_LONG)).isEqualTo(1);
  }

  @Test
  void whatIsMangledIsNotWritten() {
    OffloadFixture stack = new OffloadFixture(PAGES);
    byte[] packet = segment(FIRST_SEQUENCE, text(1, 100));
    packet[packet.length - 1] ^= 1;
    stack.way.arrive(packet);
    byte[] wire = FrameCheck.append(datagram(FIRST_PORT, text(1, 100)));
    wire[60] ^= 1;
    stack.way.arriveFromWire(wire);
    stack.way.arriveFromWire(new byte[3]);
    stack.way.arrive(new byte[5]);

    for (Frame frame : stack.memory.frames()) {
      assertThat(stack.memory.copy(frame)).containsOnly(0);
    }
    assertThat(stack.way.counters().dropped(DropReason.BAD_TRANSPORT_CHECKSUM)).isEqualTo(1);
    assertThat(stack.way.counters().dropped(DropReason.BAD_FRAME_CHECK)).isEqualTo(2);
    assertThat(stack.way.counters().dropped(DropReason.TRUNCATED)).isEqualTo(1);
  }

  @Test
  void whatTheCardMayNotWriteIsDropped() {
    OffloadFixture stack = OffloadFixture.forbidden(PAGES);
    stack.way.arrive(segment(FIRST_SEQUENCE, text(1, 100)));
    stack.way.arrive(datagram(FIRST_PORT, text(1, 100)));

    assertThat(stack.way.take(STREAM_PORT)).isNull();
    assertThat(stack.way.take(FIRST_PORT)).isNull();
    assertThat(stack.way.counters().dropped(DropReason.NO_PAGE)).isEqualTo(2);
  }

  @Test
  void aPortIsTakenOnce() {
    OffloadFixture stack = new OffloadFixture(PAGES);

    assertThatThrownBy(
            () -> stack.way.bind(ReceiveFixture.local(STREAM_PORT), stack.receivers.get(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1002");
  }

  /**
   * Whatever comes and whenever the program reads, a model of two lines says the same: of each byte
   * the first that came counts, and the program is given what has no hole before it.
   */
  @net.jqwik.api.Tag("slow")
  @Property(tries = 300)
  void anySegmentsAgreeWithAnArrayOfBytes(@ForAll long seed) {
    Random random = new Random(seed);
    OffloadFixture stack = new OffloadFixture(2);
    List<Integer> model = new ArrayList<>(); // bytes, or null
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    int window = 2 * Frame.BYTES;
    for (int n = 0; n < 60; n++) {
      int at = Math.max(0, read.size() + random.nextInt(window) - window / 4);
      byte[] payload = text(random.nextLong(), 1 + random.nextInt(Frame.BYTES));
      stack.way.arrive(segment(FIRST_SEQUENCE + at, payload));
      int end = (read.size() / Frame.BYTES) * Frame.BYTES + window; // where its buffers end
      put(model, at, payload, end);
      if (random.nextBoolean()) {
        drain(stack, read);
        assertThat(read.size()).isEqualTo(prefix(model));
      }
    }
    drain(stack, read);

    byte[] bytes = read.toByteArray();
    assertThat(bytes).hasSize(prefix(model));
    for (int i = 0; i < bytes.length; i++) {
      assertThat((int) bytes[i]).isEqualTo(model.get(i));
    }
  }

  private static void put(List<Integer> model, int at, byte[] payload, int end) {
    for (int i = at; i < Math.min(end, at + payload.length); i++) {
      while (model.size() <= i) {
        model.add(null);
      }
      if (model.get(i) == null) {
        model.set(i, (int) payload[i - at]);
      }
    }
  }

  private static int prefix(List<Integer> model) {
    int hole = model.indexOf(null);
    return hole < 0 ? model.size() : hole;
  }

  /** The card and two programs on threads of their own; what is dropped comes again. */
  @Tag("slow")
  @RepeatedTest(5)
  void cardAndProgramsOnThreadsOfTheirOwn() throws InterruptedException {
    OffloadFixture stack = new OffloadFixture(PAGES);
    byte[] text = text(7, 200 * Frame.BYTES);
    AtomicInteger acknowledged = new AtomicInteger();
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger wrong = new AtomicInteger();
    Thread card =
        new Thread(
            () -> {
              Random random = new Random(7);
              while (!over.get()) {
                int at = acknowledged.get() + random.nextInt(2 * Frame.BYTES) - Frame.BYTES;
                at = Math.max(0, Math.min(at, text.length - 1));
                stack.way.arrive(cut(text, at, 1 + random.nextInt(Frame.BYTES)));
                byte number = (byte) random.nextInt();
                byte[] alike = new byte[random.nextInt(Frame.BYTES)];
                Arrays.fill(alike, number);
                stack.way.arrive(datagram(FIRST_PORT, alike));
              }
            });
    Thread other =
        new Thread(
            () -> {
              while (!over.get()) {
                byte[] read = stack.way.take(FIRST_PORT);
                for (int i = 1; read != null && i < read.length; i++) {
                  wrong.addAndGet(read[i] == read[0] ? 0 : 1);
                }
              }
            });
    card.start();
    other.start();
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try {
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
      while (read.size() < text.length && System.nanoTime() < deadline) {
        drain(stack, read);
        acknowledged.set(read.size());
      }
    } finally {
      over.set(true);
      card.join();
      other.join();
    }

    assertThat(read.toByteArray()).isEqualTo(text);
    assertThat(wrong).hasValue(0);
    assertThat(stack.way.interrupts()).isPositive();
  }

  /** A page that is posted while the card looks for one keeps no packet on the card. */
  @Test
  void everyPacketIsPlacedOrCounted() throws InterruptedException {
    OffloadFixture stack = new OffloadFixture(1);
    AtomicBoolean over = new AtomicBoolean();
    Thread program =
        new Thread(
            () -> {
              while (!over.get()) {
                stack.way.take(FIRST_PORT);
              }
            });
    program.start();
    byte[] packet = datagram(FIRST_PORT, new byte[8]);
    int packets = 300_000;
    try {
      for (int n = 0; n < packets; n++) {
        stack.way.arrive(packet);
      }
    } finally {
      over.set(true);
      program.join();
    }

    assertThat(stack.card.packet()).isNull();
    assertThat(stack.way.counters().placed() + stack.way.counters().dropped()).isEqualTo(packets);
  }

  @Test
  void aShadowWillNotDo() {
    PhysicalMemory memory = new PhysicalMemory(2);
    Iommu iommu = new Iommu(memory, 1);
    ShadowMappings shadows =
        new ShadowMappings(
            memory, iommu, new IoPages(iommu.pages()), memory.frames().subList(1, 2));

    assertThatThrownBy(() -> new OffloadedReceive(new OffloadCard(iommu), shadows))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] all(OffloadFixture stack) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    drain(stack, read);
    return read.toByteArray();
  }

  private static void drain(OffloadFixture stack, ByteArrayOutputStream into) {
    for (byte[] got = stack.way.take(STREAM_PORT); got != null; got = stack.way.take(STREAM_PORT)) {
      into.writeBytes(got);
    }
  }

  private static byte[] buffer(OffloadFixture stack, int number, int from, int length) {
    byte[] bytes = new byte[length];
    stack.memory.read(stack.receivers.get(2).frames().get(number), from, bytes, 0, length);
    return bytes;
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
