package pageflip.interop;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import pageflip.stack.host.MessageSender;
import pageflip.stack.host.TransmitWay;
import pageflip.stack.machine.Frame;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.net.Ipv4Address;
import pageflip.stack.net.MacAddress;
import pageflip.stack.net.PacketReader;
import pageflip.stack.net.ParsedPacket.Segment;
import pageflip.stack.net.PcapReader;
import pageflip.stack.net.PcapWriter;
import pageflip.stack.net.Protocol;

/** A mixed load over every transmit way, and the packets that go out in a pcap file. */
public final class Capture {
  /**
   * What went out one way.
   *
   * @param flows as many as were used, each with a port of its own
   * @param messages how many were sent
   * @param bytes how many they had together
   * @param packets how many went out
   */
  public record Load(TransmitWay way, int flows, int messages, long bytes, int packets) {}

  private static final MacAddress SENDER_MAC = MacAddress.of("02:00:00:00:00:0a");
  private static final Ipv4Address SENDER = Ipv4Address.of("10.77.1.1");
  private static final Endpoint RECEIVER =
      new Endpoint(MacAddress.of("02:00:00:00:00:0b"), Ipv4Address.of("10.77.1.2"), 49_999);
  private static final int FIRST_PORT = 50_000;
  private static final List<Integer> SEGMENT_SIZES = List.of(536, 1448, Frame.BYTES, 8948);
  private static final int MESSAGES = 6;
  private static final int LARGEST = 8 * Frame.BYTES;

  private final PcapWriter pcap;
  private final Random random;
  private final Map<Flow, ByteArrayOutputStream> sent = new HashMap<>();
  private int port = FIRST_PORT;
  private volatile IOException failure; // the first, when a packet could not be written

  private Capture(PcapWriter pcap, long seed) {
    this.pcap = pcap;
    this.random = new Random(seed);
  }

  /**
   * Writes a capture, and reads it back.
   *
   * @param seed makes the load repeatable, but for the times and for how flows take turns
   * @param each called with what has gone out
   * @throws IOException if the file cannot be written, or does not hold what was sent
   */
  public static void write(Path file, long seed, Consumer<Load> each) throws IOException {
    Map<Flow, ByteArrayOutputStream> sent;
    try (PcapWriter pcap = new PcapWriter(new BufferedOutputStream(Files.newOutputStream(file)))) {
      Capture capture = new Capture(pcap, seed);
      for (TransmitWay way : TransmitWay.values()) {
        Load load = capture.over(way);
        if (capture.failure != null) {
          throw capture.failure;
        }
        each.accept(load);
      }
      sent = capture.sent;
    }
    Map<Flow, ByteArrayOutputStream> read = read(file);
    if (!read.keySet().equals(sent.keySet())) {
      throw new IOException(file + " has other flows than were sent");
    }
    for (Flow flow : sent.keySet()) {
      if (!Arrays.equals(sent.get(flow).toByteArray(), read.get(flow).toByteArray())) {
        throw new IOException(file + " has other bytes than were sent on " + flow);
      }
    }
  }

  private Load over(TransmitWay way) {
    AtomicInteger packets = new AtomicInteger();
    int flows = 0;
    int messages = 0;
    long bytes = 0;
    for (int size : SEGMENT_SIZES) {
      try (MessageSender sender = way.on(size, packet -> add(packet, packets))) {
        List<Flow> pair = List.of(flow(Protocol.UDP), flow(Protocol.TCP));
        flows += pair.size();
        for (int n = 0; n < MESSAGES; n++) {
          Flow flow = pair.get(n % pair.size());
          byte[] message = text(1 + random.nextInt(LARGEST));
          // A page flip wants whole pages; half of the messages begin with one.
          sender.send(flow, message, random.nextBoolean() ? 0 : random.nextInt(Frame.BYTES));
          sent.computeIfAbsent(flow, first -> new ByteArrayOutputStream()).writeBytes(message);
          messages++;
          bytes += message.length;
        }
      }
    }
    return new Load(way, flows, messages, bytes, packets.get());
  }

  /** Capital letters: a dissector that guesses by content takes random bytes for a protocol. */
  private byte[] text(int length) {
    byte[] text = new byte[length];
    for (int at = 0; at < length; at++) {
      text[at] = (byte) ('A' + random.nextInt('Z' - 'A' + 1));
    }
    return text;
  }

  private synchronized void add(byte[] packet, AtomicInteger packets) {
    try {
      pcap.write(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()), packet);
    } catch (IOException failed) {
      failure = failure == null ? failed : failure; // the host goes on; whoever asked is told
    }
    packets.incrementAndGet();
  }

  private Flow flow(Protocol protocol) {
    return new Flow(protocol, new Endpoint(SENDER_MAC, SENDER, port++), RECEIVER);
  }

  private static Map<Flow, ByteArrayOutputStream> read(Path file) throws IOException {
    Map<Flow, ByteArrayOutputStream> read = new HashMap<>();
    try (InputStream in = Files.newInputStream(file);
        PcapReader pcap = new PcapReader(in)) {
      for (PcapReader.Captured next = pcap.next(); next != null; next = pcap.next()) {
        byte[] packet = next.bytes();
        if (!(PacketReader.read(packet, packet.length) instanceof Segment segment)) {
          throw new IOException(file + " has a packet that is not as it should be");
        }
        read.computeIfAbsent(segment.flow(), first -> new ByteArrayOutputStream())
            .write(packet, segment.payloadOffset(), segment.payloadLength());
      }
    }
    return read;
  }
}
