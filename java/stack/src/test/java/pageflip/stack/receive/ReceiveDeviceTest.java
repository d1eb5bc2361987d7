package pageflip.stack.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static pageflip.stack.receive.ReceiveFixture.COPY;
import static pageflip.stack.receive.ReceiveFixture.FIRST_PORT;
import static pageflip.stack.receive.ReceiveFixture.FIRST_SEQUENCE;
import static pageflip.stack.receive.ReceiveFixture.FLIP;
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
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pageflip.stack.machine.DmaPort;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.IoPage;
import pageflip.stack.machine.Iommu;
import pageflip.stack.machine.Machine;

/** Receiving, whatever is between the card and memory. */
class ReceiveDeviceTest {
  /** What is between. */
  enum Access {
    TRUSTED(DeviceAccess.TRUSTED),
    STRICT(DeviceAccess.STRICT),
    DEFERRED(DeviceAccess.DEFERRED),
    SHADOW(DeviceAccess.SHADOW);

    final DeviceAccess.Maker maker;

    Access(DeviceAccess.Maker maker) {
      this.maker = maker;
    }
  }

  /**
   * What came of a hostile card.
   *
   * @param bytes what the program has read
   * @param spoilt how many packets the check has found changed
   */
  private record Outcome(byte[] bytes, long spoilt) {}

  private static final int POOL = 4;
  private static final int SCRIBBLE_AT = 100;

  /** However a stream is cut and shuffled. */
  @Property(tries = 60)
  void anyOrderGivesTheStream(
      @ForAll Access access,
      @ForAll boolean flip,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 20) int cuts) {
    Random random = new Random(seed);
    byte[] text = text(seed, 8 * Frame.BYTES);
    List<byte[]> packets = new ArrayList<>();
    int from = 0;
    while (from < text.length) {
      int most = random.nextInt(3) == 0 ? Frame.BYTES : 1 + text.length / cuts;
      packets.add(cut(text, from, Math.min(Frame.BYTES, most)));
      from += Math.min(Frame.BYTES, most);
    }
    Collections.shuffle(packets, random);

    BiFunction<InputPath, Machine, ReceiveWay> way = flip ? FLIP : COPY;
    try (ReceiveFixture stack = new ReceiveFixture(packets.size() + 1, way, access.maker)) {
      ByteArrayOutputStream read = new ByteArrayOutputStream();
      for (byte[] packet : packets) {
        stack.way.arrive(packet);
        drain(stack, read);
      }
      assertThat(read.toByteArray()).isEqualTo(text);
      assertThat(stack.way.counters().dropped()).isZero();
    }
  }

  /** The same frames and I/O pages again and again. */
  @ParameterizedTest
  @EnumSource
  void datagramsComeThroughAFewFrames(Access access) {
    try (ReceiveFixture stack = new ReceiveFixture(POOL, FLIP, access.maker)) {
      for (int n = 0; n < 50; n++) {
        byte[] text = text(n, n % 3 == 0 ? Frame.BYTES : 10 * n);
        stack.way.arrive(datagram(FIRST_PORT, text));
        assertThat(stack.way.take(FIRST_PORT)).isEqualTo(text);
      }
    }
  }

  /**
   * A card that goes on writing to every page that it can reach. What it does before a packet is
   * checked makes the packet wrong, and it comes again. What it does afterwards nobody would find.
   */
  @Tag("slow")
  @ParameterizedTest
  @EnumSource(names = {"STRICT", "SHADOW"})
  @Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
  void whatAHostileCardChangesIsNotDelivered(Access access) throws InterruptedException {
    byte[] text = text(7, 60 * Frame.BYTES);

    for (BiFunction<InputPath, Machine, ReceiveWay> way : List.of(FLIP, COPY)) {
      Outcome outcome = readFromHostile(access, way, text, 40);
      assertThat(outcome.bytes()).isEqualTo(text);
      assertThat(outcome.spoilt()).as("packets that the card has changed").isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(names = "DEFERRED")
  @Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
  void inTheWindowAHostileCardChangesWhatWasChecked(Access access) throws InterruptedException {
    boolean changed = false;
    for (int n = 0; n < 20 && !changed; n++) {
      byte[] text = text(n, 60 * Frame.BYTES);
      byte[] read = readFromHostile(access, FLIP, text, 5).bytes();
      changed = !Arrays.equals(read, Arrays.copyOf(text, read.length));
    }

    assertThat(changed).as("bytes were read that were never checked").isTrue();
  }

  /** What the program reads, until it has as much as was sent, or the time is over. */
  private static Outcome readFromHostile(
      Access access, BiFunction<InputPath, Machine, ReceiveWay> way, byte[] text, int seconds)
      throws InterruptedException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    DeviceAccess.Maker maker =
        (memory, spare) -> {
          DeviceAccess honest = access.maker.of(memory, spare);
          HostilePort port = new HostilePort(honest.iommu());
          return new DeviceAccess(port, honest.iommu(), honest.mappings(), honest.hardware());
        };
    try (ReceiveFixture stack = new ReceiveFixture(POOL, way, maker)) {
      Thread hostile = new Thread(() -> scribble(stack.device.iommu()), "hostile card");
      hostile.setDaemon(true);
      hostile.start();
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      while (read.size() < text.length && System.nanoTime() < deadline) {
        stack.way.arrive(cut(text, read.size(), Frame.BYTES));
        Thread.yield();
        drain(stack, read);
      }
      hostile.interrupt();
      hostile.join();
      return new Outcome(
          read.toByteArray(), stack.way.counters().dropped(DropReason.BAD_TRANSPORT_CHECKSUM));
    }
  }

  /** Every third packet is followed by a write that spoils it, at once or some time. */
  private record HostilePort(Iommu iommu, Random random) implements DmaPort {
    HostilePort(Iommu iommu) {
      this(iommu, new Random(1));
    }

    @Override
    public boolean write(IoPage page, int offset, byte[] bytes, int from, int length) {
      boolean written = iommu.write(page, offset, bytes, from, length);
      int mood = random.nextInt(6);
      if (written && mood < 2) {
        spoil(iommu, page, bytes[Math.min(from + SCRIBBLE_AT, bytes.length - 1)] + 1);
        if (mood == 0) {
          iommu.land(page);
        }
      }
      return written;
    }
  }

  /** Another value in one byte: no checksum misses that. */
  private static void spoil(Iommu iommu, IoPage page, int value) {
    iommu.walk(page);
    iommu.post(page, SCRIBBLE_AT, new byte[] {(byte) value});
  }

  private static void scribble(Iommu iommu) {
    for (int value = 0; !Thread.currentThread().isInterrupted(); value++) {
      for (IoPage page : iommu.pages()) {
        iommu.land(page);
        spoil(iommu, page, value);
      }
      Thread.yield();
    }
  }

  private static void drain(ReceiveFixture stack, ByteArrayOutputStream into) {
    for (byte[] got = stack.way.take(STREAM_PORT); got != null; got = stack.way.take(STREAM_PORT)) {
      into.writeBytes(got);
    }
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
