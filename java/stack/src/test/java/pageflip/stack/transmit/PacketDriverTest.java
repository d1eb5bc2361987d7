package pageflip.stack.transmit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.net.InternetChecksum;
import pageflip.stack.nic.ChecksumOffload;
import pageflip.stack.nic.Fragment;
import pageflip.stack.nic.PacketCard;
import pageflip.stack.nic.PacketRing;

class PacketDriverTest {
  private static final int BUFFERS = 3;
  private static final int PAGES = 3;
  private static final int SLOTS = 5;

  private final PhysicalMemory memory = new PhysicalMemory(PAGES * BUFFERS);
  private final PacketRing ring = new PacketRing(SLOTS);
  private final PacketDriver driver = new PacketDriver(ring);
  private final List<byte[]> wire = new ArrayList<>();
  private final PacketCard card = new PacketCard(ring, memory, wire::add);
  private int completed;

  @Test
  void theCardHasNothingUntilTheWholeChainIsWritten() {
    driver.begin(message(new byte[] {1}, fragment(0, 4090, 6), fragment(1, 0, 4)));
    while (driver.write()) {
      assertThat(card.fetch()).isFalse();
    }

    assertThat(driver.publish()).isTrue();

    assertThat(card.fetch()).isTrue();
  }

  @Test
  void aFullRingRefusesUntilASlotIsReclaimed() {
    for (int i = 0; i < 2; i++) {
      driver.begin(message(new byte[] {1}, fragment(0, i, 1)));
      writeAndPublish();
    }
    driver.begin(message(new byte[] {1}, fragment(0, 2, 1)));
    assertThat(driver.write()).isTrue();
    assertThat(driver.write()).isFalse();

    sendOne();
    assertThat(driver.write()).as("the card is done, and nobody has looked").isFalse();
    assertThat(driver.reclaim()).isTrue();

    assertThat(driver.write()).isTrue();
  }

  @Test
  void offersAllOfAMessageOrNothing() {
    assertThat(driver.offer(message(new byte[] {1}, fragment(0, 0, 1), fragment(0, 1, 1))))
        .isTrue();
    assertThat(driver.offer(message(new byte[] {1}, fragment(0, 2, 1), fragment(0, 3, 1))))
        .as("room for two descriptors of three")
        .isFalse();
    assertThat(driver.progress().tail()).isEqualTo(3);
    assertThat(driver.offer(message(new byte[] {1}, fragment(0, 2, 1)))).isTrue();
    assertThat(driver.progress().published()).isEqualTo(SLOTS);
  }

  @Test
  void completesWhenTheLastDescriptorIsReclaimed() {
    driver.begin(message(new byte[] {1}, fragment(0, 0, 1)));
    writeAndPublish();
    card.fetch();
    assertThat(driver.reclaim()).as("fetched is not done with").isFalse();
    sendOne();
    assertThat(driver.complete()).isFalse();
    driver.reclaim();
    assertThat(driver.complete()).isFalse();
    driver.reclaim();

    assertThat(driver.complete()).isTrue();

    assertThat(completed).isEqualTo(1);
    assertThat(driver.complete()).isFalse();
  }

  @Test
  void headersMayStandAlone() {
    driver.begin(message(new byte[] {7, 8}));
    writeAndPublish();
    sendOne();

    assertThat(wire).containsExactly(new byte[] {7, 8});
  }

  @Test
  void theCardStoresTheChecksumOfWhatItGathered() {
    memory.write(new Frame(0), 10, new byte[] {1, 2, 3}, 0, 3);
    byte[] header = {99, 99, 0x12, 0x34, 0, 5}; // the checksum is at 4, and 5 is a pseudo-header's
    DescriptorChain chain =
        new DescriptorChain(header, new ChecksumOffload(2, 2), List.of(fragment(0, 10, 3)));
    driver.begin(new Message(List.of(chain), () -> {}));
    writeAndPublish();
    sendOne();

    byte[] sent = wire.get(0);
    assertThat(Arrays.copyOf(sent, 4)).containsExactly(99, 99, 0x12, 0x34);
    int sum = InternetChecksum.sum(InternetChecksum.sum(0, 5), sent, 2, sent.length - 2);
    assertThat(InternetChecksum.addsUp(sum)).isTrue();
  }

  @Test
  void aChecksumOfZeroIsStoredAsAllOnes() {
    byte[] header = {(byte) 0xff, (byte) 0xff, 0, 0};
    driver.begin(
        new Message(
            List.of(new DescriptorChain(header, new ChecksumOffload(0, 2), List.of())), () -> {}));
    writeAndPublish();
    sendOne();

    assertThat(wire.get(0)).containsExactly(0xff, 0xff, 0xff, 0xff);
  }

  @Test
  void refusesWhatCanNeverBeSent() {
    Fragment[] fragments = new Fragment[SLOTS];
    Arrays.fill(fragments, fragment(0, 0, 1));

    assertThatThrownBy(() -> driver.post(message(new byte[1], fragments)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Message(List.of(), () -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> message(new byte[PacketRing.HEADER_BYTES + 1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(driver.begin(message(new byte[1]))).as("nothing is left of it").isTrue();
  }

  /** Messages of any length from any place, out of buffers that are used again at once. */
  @Property(tries = 40)
  void whatIsSentArrivesInOrderByteForByte(
      @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 8000) Integer> lengths,
      @ForAll @IntRange(min = 700, max = 9000) int mss,
      @ForAll long seed)
      throws InterruptedException {
    // jqwik makes one instance for all tries
    new PacketDriverTest().sendsInOrder(lengths, mss, seed);
  }

  private void sendsInOrder(List<Integer> lengths, int mss, long seed) throws InterruptedException {
    SplittableRandom random = new SplittableRandom(seed);
    BlockingQueue<Integer> free = new LinkedBlockingQueue<>(List.of(0, 1, 2));
    CountDownLatch all = new CountDownLatch(lengths.size());
    List<byte[]> expected = new ArrayList<>();
    Thread cardThread = start("card", card::serve);
    Thread reclaimer = start("reclaim", driver::serve);
    try {
      for (int length : lengths) {
        Integer buffer = free.poll(10, TimeUnit.SECONDS);
        assertThat(buffer).as("a buffer is given back").isNotNull();
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
          bytes[i] = (byte) random.nextInt();
        }
        List<Fragment> fragments = fill(buffer, random.nextInt(Frame.BYTES), bytes);
        List<DescriptorChain> chains = new ArrayList<>();
        Segmenter segments = new Segmenter(mss);
        fragments.forEach(fragment -> segments.add(new PinnedBuffer(fragment, () -> {})));
        for (int offset = 0; offset < length; ) {
          Segmenter.Segment segment = segments.next();
          byte[] header = {(byte) expected.size()};
          byte[] packet = Arrays.copyOf(header, 1 + segment.bytes());
          System.arraycopy(bytes, offset, packet, 1, segment.bytes());
          offset += segment.bytes();
          expected.add(packet);
          chains.add(new DescriptorChain(header, null, segment.payload()));
        }
        driver.post(
            new Message(
                chains,
                () -> {
                  free.add(buffer);
                  all.countDown();
                }));
      }
      assertThat(all.await(10, TimeUnit.SECONDS)).as("all complete").isTrue();
    } finally {
      stop(cardThread);
      stop(reclaimer);
    }

    assertThat(wire).hasSameSizeAs(expected);
    for (int i = 0; i < wire.size(); i++) {
      assertThat(wire.get(i)).isEqualTo(expected.get(i));
    }
  }

  @Test
  void threadsTakeTurnsByWholeMessages() throws InterruptedException {
    int each = 200;
    CountDownLatch all = new CountDownLatch(2 * each);
    Thread cardThread = start("card", card::serve);
    Thread reclaimer = start("reclaim", driver::serve);
    List<Thread> senders = new ArrayList<>();
    for (byte sender = 0; sender < 2; sender++) {
      byte[] first = {sender, 1};
      byte[] second = {sender, 2};
      Message message =
          new Message(
              List.of(
                  new DescriptorChain(first, null, List.of()),
                  new DescriptorChain(second, null, List.of())),
              all::countDown);
      senders.add(
          start(
              "sender",
              () -> {
                for (int i = 0; i < each; i++) {
                  driver.post(message);
                }
              }));
    }
    try {
      assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      for (Thread sender : senders) {
        sender.join();
      }
      stop(cardThread);
      stop(reclaimer);
    }

    assertThat(wire).hasSize(4 * each);
    for (int i = 0; i < wire.size(); i += 2) {
      assertThat(wire.get(i)).containsExactly(wire.get(i)[0], 1);
      assertThat(wire.get(i + 1)).containsExactly(wire.get(i)[0], 2);
    }
  }

  private Message message(byte[] header, Fragment... fragments) {
    return new Message(
        List.of(new DescriptorChain(header, null, List.of(fragments))), () -> completed++);
  }

  private static Fragment fragment(int frame, int offset, int length) {
    return new Fragment(new Frame(frame), offset, length);
  }

  private void writeAndPublish() {
    while (driver.write()) {
      assertThat(driver.progress().packet()).isOne();
    }
    driver.publish();
  }

  private void sendOne() {
    while (card.fetch() || card.gather()) {
      assertThat(card.isOpen() || card.fetched() != null).isTrue();
    }
    assertThat(card.emit()).isTrue();
  }

  private List<Fragment> fill(int buffer, int start, byte[] bytes) {
    List<Fragment> fragments = new ArrayList<>();
    int page = buffer * PAGES;
    int offset = start;
    for (int at = 0; at < bytes.length; ) {
      int length = Math.min(bytes.length - at, Frame.BYTES - offset);
      Frame frame = memory.frames().get(page++);
      memory.write(frame, offset, bytes, at, length);
      fragments.add(new Fragment(frame, offset, length));
      at += length;
      offset = 0;
    }
    return fragments;
  }

  private static Thread start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.start();
    return thread;
  }

  private static void stop(Thread thread) throws InterruptedException {
    thread.interrupt();
    thread.join();
  }
}
