package pageflip.interop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import pageflip.stack.host.MessageSender;
import pageflip.stack.host.ReceiveMode;
import pageflip.stack.host.TransmitWay;
import pageflip.stack.machine.Frame;
import pageflip.stack.net.Flow;
import pageflip.stack.net.Protocol;
import pageflip.stack.receive.ReceiveWay;

/** UDP between this stack and the Linux kernel's, in both directions, compared byte for byte. */
public final class Exchange {
  /** Which way packets went. */
  public enum Direction {
    /** From this stack to Linux. */
    TO_LINUX,
    /** From Linux to this stack. */
    FROM_LINUX
  }

  /**
   * What was sent one way, and what became of it.
   *
   * @param way the way of this stack
   * @param datagrams how many came
   * @param bytes how many bytes of payload were sent
   * @param same whether just those came, in order
   * @param note what else is to be said of it
   */
  public record Leg(
      Direction direction, String way, int datagrams, long bytes, boolean same, String note) {}

  /** This machine, or its user, cannot have a network of its own. */
  public static final class Unavailable extends IOException {
    private static final long serialVersionUID = 1;

    Unavailable(Throwable why) {
      super(why.getMessage(), why);
    }
  }

  /** How many of these there are. */
  public static final int LEGS = TransmitWay.values().length + ReceiveMode.values().length;

  /** A message to send: its size, and where in a page it begins. */
  private record Shape(int bytes, int alignment) {}

  private static final List<Integer> SEGMENT_SIZES = List.of(1472, Frame.BYTES, 8972);
  private static final List<Shape> MESSAGES =
      List.of(
          new Shape(1, 7),
          new Shape(1000, 3500),
          new Shape(Frame.BYTES, 0),
          new Shape(10_000, 123),
          new Shape(12 * Frame.BYTES, 0),
          new Shape(50_000, 4095));
  private static final List<Integer> DATAGRAMS =
      List.of(0, 1, 17, 1472, Frame.BYTES - 1, Frame.BYTES, Frame.BYTES, 2000, Frame.BYTES, 3);
  private static final int ROUNDS = 3;
  private static final int PATIENCE_MILLIS = 10_000;

  private final LinuxNetwork network;
  private volatile IOException failure; // the first, when a packet could not be given to Linux
  private final Random random = new Random(1);

  private Exchange(LinuxNetwork network) {
    this.network = network;
  }

  /**
   * Exchanges datagrams over every transmit way and every receive way.
   *
   * @param each called with what is done
   * @throws Unavailable if this machine, or its user, has no such network: the message says why
   * @throws IOException if something else fails
   */
  public static void run(Consumer<Leg> each) throws IOException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread inNamespace =
        new Thread(
            () -> {
              try (LinuxNetwork network = LinuxNetwork.make()) {
                new Exchange(network).all(each);
              } catch (Throwable thrown) { // told to whoever waits for this thread
                failure.set(thrown);
              }
            },
            "namespace");
    inNamespace.start();
    try {
      inNamespace.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
    if (failure.get() instanceof IOException refused) {
      throw refused;
    }
    if (failure.get() != null) {
      throw new IllegalStateException("the exchange broke down", failure.get());
    }
  }

  private void all(Consumer<Leg> each) throws IOException {
    for (TransmitWay way : TransmitWay.values()) {
      Leg leg = toLinux(way);
      if (failure != null) {
        throw failure;
      }
      each.accept(leg);
    }
    for (ReceiveMode way : ReceiveMode.values()) {
      each.accept(fromLinux(way));
    }
  }

  private Leg toLinux(TransmitWay way) throws IOException {
    Flow flow = new Flow(Protocol.UDP, LinuxNetwork.PEER, LinuxNetwork.KERNEL);
    int datagrams = 0;
    long bytes = 0;
    for (int size : SEGMENT_SIZES) {
      try (MessageSender sender = way.on(size, this::transmit)) {
        for (Shape shape : MESSAGES) {
          byte[] message = bytes(shape.bytes);
          sender.send(flow, message, shape.alignment);
          bytes += message.length;
          ByteArrayOutputStream came = new ByteArrayOutputStream();
          while (came.size() < message.length) {
            byte[] datagram = network.receive();
            if (datagram == null) {
              String note =
                  String.format(
                      Locale.ROOT, "nothing came after %,d of %,d bytes", came.size(), bytes);
              return new Leg(Direction.TO_LINUX, name(way), datagrams, bytes, false, note);
            }
            came.writeBytes(datagram);
            datagrams++;
          }
          if (!Arrays.equals(came.toByteArray(), message)) {
            String note = "other bytes came than were sent";
            return new Leg(Direction.TO_LINUX, name(way), datagrams, bytes, false, note);
          }
        }
      }
    }
    return new Leg(Direction.TO_LINUX, name(way), datagrams, bytes, true, "");
  }

  private void transmit(byte[] packet) {
    try {
      network.tap().write(packet);
    } catch (IOException failed) {
      failure = failure == null ? failed : failure; // the host goes on; whoever asked is told
    }
  }

  private Leg fromLinux(ReceiveMode way) throws IOException {
    Flow flow = new Flow(Protocol.UDP, LinuxNetwork.KERNEL, LinuxNetwork.PEER);
    ReceiveWay receiving = way.on(flow);
    int datagrams = 0;
    long bytes = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<byte[]> sent = DATAGRAMS.stream().map(this::bytes).toList();
      for (byte[] datagram : sent) {
        network.send(datagram);
        bytes += datagram.length;
      }
      for (byte[] datagram : sent) {
        byte[] came = receive(receiving);
        if (came == null || !Arrays.equals(came, datagram)) {
          String note = came == null ? "nothing came" : "other bytes came than were sent";
          return new Leg(Direction.FROM_LINUX, name(way), datagrams, bytes, false, note);
        }
        datagrams++;
      }
    }
    long flipped = receiving.counters().flipped();
    String note = flipped == 0 ? "" : "%s flipped".formatted(flipped);
    return new Leg(Direction.FROM_LINUX, name(way), datagrams, bytes, true, note);
  }

  /** The next datagram; what else Linux sends, as IPv6 does unasked, is dropped on the way. */
  private byte[] receive(ReceiveWay way) throws IOException {
    byte[] datagram = way.take(LinuxNetwork.PEER.port());
    while (datagram == null) {
      byte[] frame = network.tap().read(PATIENCE_MILLIS);
      if (frame == null) {
        return null;
      }
      way.arrive(frame);
      datagram = way.take(LinuxNetwork.PEER.port());
    }
    return datagram;
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String name(Enum<?> way) {
    return way.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
