package pageflip.stack.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import pageflip.stack.machine.Frame;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.net.Ipv4Address;
import pageflip.stack.net.MacAddress;
import pageflip.stack.net.Protocol;
import pageflip.stack.receive.ReceiveWay;

/** Any buffers, by any way out, reordered on the wire, by any way in. */
@Tag("slow")
class EndToEndTest {
  private static final Endpoint A =
      new Endpoint(MacAddress.of("02:00:00:00:00:0a"), Ipv4Address.of("10.0.0.1"), 4000);
  private static final Endpoint B =
      new Endpoint(MacAddress.of("02:00:00:00:00:0b"), Ipv4Address.of("10.0.0.2"), 5000);
  private static final int TWICE_IN = 8; // one packet of so many comes twice

  record Buffer(byte[] bytes, int alignment) {
    @Override
    public String toString() {
      return "%d bytes from %d on".formatted(bytes.length, alignment);
    }
  }

  @Property(tries = 150)
  void streamsArriveAsTheyWereSent(
      @ForAll TransmitWay out,
      @ForAll ReceiveMode in,
      @ForAll("sizes") int mss,
      @ForAll("buffers") List<Buffer> buffers,
      @ForAll @IntRange(min = 1, max = 24) int window,
      @ForAll Random random) {
    Flow flow = new Flow(Protocol.TCP, A, B);
    List<byte[]> packets = reordered(sent(out, flow, mss, buffers), window, random);

    ReceiveWay receiving = in.on(flow);
    ByteArrayOutputStream came = new ByteArrayOutputStream();
    for (byte[] packet : packets) {
      receiving.arrive(packet);
      if (random.nextInt(TWICE_IN) == 0) {
        receiving.arrive(packet);
      }
      for (byte[] next = receiving.take(B.port()); next != null; next = receiving.take(B.port())) {
        came.writeBytes(next);
      }
    }

    assertThat(Arrays.equals(came.toByteArray(), all(buffers))).isTrue();
  }

  @Property(tries = 50)
  void datagramsArriveAsTheyWereSent(
      @ForAll TransmitWay out,
      @ForAll ReceiveMode in,
      @ForAll("sizes") int mss,
      @ForAll("buffers") List<Buffer> buffers) {
    Flow flow = new Flow(Protocol.UDP, A, B);
    ReceiveWay receiving = in.on(flow);
    ByteArrayOutputStream came = new ByteArrayOutputStream();
    for (byte[] packet : sent(out, flow, mss, buffers)) {
      receiving.arrive(packet);
      came.writeBytes(receiving.take(B.port()));
    }

    assertThat(Arrays.equals(came.toByteArray(), all(buffers))).isTrue();
  }

  private static List<byte[]> sent(TransmitWay out, Flow flow, int mss, List<Buffer> buffers) {
    ConcurrentLinkedQueue<byte[]> packets = new ConcurrentLinkedQueue<>();
    try (MessageSender sender = out.on(mss, packets::add)) {
      buffers.forEach(buffer -> sender.send(flow, buffer.bytes, buffer.alignment));
    }
    return List.copyOf(packets);
  }

  /** No packet is overtaken by one that was sent {@code window} or more after it. */
  private static List<byte[]> reordered(List<byte[]> packets, int window, Random random) {
    List<byte[]> result = new ArrayList<>();
    for (int from = 0; from < packets.size(); from += window) {
      List<byte[]> some =
          new ArrayList<>(packets.subList(from, Math.min(from + window, packets.size())));
      Collections.shuffle(some, random);
      result.addAll(some);
    }
    return result;
  }

  private static byte[] all(List<Buffer> buffers) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    buffers.forEach(buffer -> all.writeBytes(buffer.bytes));
    return all.toByteArray();
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.of(536, 1448, 1460, Frame.BYTES);
  }

  @Provide
  Arbitrary<List<Buffer>> buffers() {
    Arbitrary<byte[]> bytes =
        Combinators.combine(
                Arbitraries.oneOf(
                    Arbitraries.integers().between(1, 6 * Frame.BYTES),
                    Arbitraries.of(1, Frame.BYTES, 2 * Frame.BYTES, 8 * Frame.BYTES)),
                Arbitraries.randoms())
            .as(
                (length, random) -> {
                  byte[] content = new byte[length];
                  random.nextBytes(content);
                  return content;
                });
    Arbitrary<Integer> alignments =
        Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, Frame.BYTES - 1));
    return Combinators.combine(bytes, alignments).as(Buffer::new).list().ofMinSize(1).ofMaxSize(4);
  }
}
