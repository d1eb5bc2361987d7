package pageflip.stack.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import pageflip.stack.machine.Frame;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.net.Ipv4Address;
import pageflip.stack.net.MacAddress;
import pageflip.stack.net.PacketReader;
import pageflip.stack.net.ParsedPacket.Segment;
import pageflip.stack.net.Protocol;

class TransmitWayTest {
  private static final Endpoint A =
      new Endpoint(MacAddress.of("02:00:00:00:00:0a"), Ipv4Address.of("10.0.0.1"), 4000);
  private static final Endpoint B =
      new Endpoint(MacAddress.of("02:00:00:00:00:0b"), Ipv4Address.of("10.0.0.2"), 5000);

  record Message(byte[] bytes, int alignment) {
    @Override
    public String toString() {
      return "%d bytes from %d on".formatted(bytes.length, alignment);
    }
  }

  @Tag("slow")
  @Property(tries = 150)
  void whatIsSentIsWhatGoesOut(
      @ForAll TransmitWay way,
      @ForAll Protocol protocol,
      @ForAll("sizes") int mss,
      @ForAll("messages") List<Message> messages) {
    Queue<byte[]> packets = new ConcurrentLinkedQueue<>();
    Flow flow = new Flow(protocol, A, B);
    try (MessageSender sender = way.on(mss, packets::add)) {
      messages.forEach(message -> sender.send(flow, message.bytes, message.alignment));
    }
    ByteArrayOutputStream carried = new ByteArrayOutputStream();
    int sequence = Flows.FIRST_SEQUENCE;
    for (byte[] packet : packets) {
      Segment segment = (Segment) PacketReader.read(packet, packet.length);
      assertThat(segment.flow()).isEqualTo(flow);
      assertThat(segment.payloadLength()).isBetween(1, mss);
      if (protocol == Protocol.TCP) {
        assertThat(segment.sequence()).isEqualTo(sequence);
      }
      sequence += segment.payloadLength();
      carried.write(packet, segment.payloadOffset(), segment.payloadLength());
    }
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    messages.forEach(message -> sent.writeBytes(message.bytes));
    assertThat(Arrays.equals(carried.toByteArray(), sent.toByteArray())).isTrue();
  }

  @Property(tries = 4, generation = GenerationMode.EXHAUSTIVE)
  void aBrokenLinkIsToldToWhoeverSends(@ForAll("some") TransmitWay way) {
    assertThatThrownBy(
            () -> {
              try (MessageSender sender = way.on(1448, packet -> fail())) {
                sender.send(new Flow(Protocol.UDP, A, B), new byte[5000], 0);
              }
            })
        .isInstanceOf(IllegalStateException.class);
    assertThat(Thread.getAllStackTraces().keySet())
        .as("threads that are left")
        .extracting(Thread::getName)
        .doesNotContain("cpu0", "cpu1", "memory", "driver", "card", "worker");
  }

  private static void fail() {
    throw new UnsupportedOperationException("a broken link");
  }

  @Provide
  Arbitrary<TransmitWay> some() {
    return Arbitraries.of(
        TransmitWay.COPY, TransmitWay.BROADCAST, TransmitWay.COPY_ON_WRITE, TransmitWay.CONTRACT);
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.of(536, 1448, 1460, 4096, 8948);
  }

  @Provide
  Arbitrary<List<Message>> messages() {
    Arbitrary<byte[]> bytes =
        Combinators.combine(
                Arbitraries.oneOf(
                    Arbitraries.integers().between(1, 6 * Frame.BYTES),
                    Arbitraries.of(1, Frame.BYTES, 2 * Frame.BYTES, 16 * Frame.BYTES)),
                Arbitraries.randoms())
            .as(
                (length, random) -> {
                  byte[] content = new byte[length];
                  random.nextBytes(content);
                  return content;
                });
    Arbitrary<Integer> alignments =
        Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, Frame.BYTES - 1));
    return Combinators.combine(bytes, alignments).as(Message::new).list().ofMinSize(1).ofMaxSize(4);
  }
}
