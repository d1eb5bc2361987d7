package pageflip.interop;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Ipv4Address;
import pageflip.stack.net.MacAddress;

/**
 * A network of two: the Linux kernel's own stack, in a namespace of its own, and whatever is at the
 * other end of its TAP device. For the thread that made it, except where said otherwise.
 */
final class LinuxNetwork implements AutoCloseable {
  /** Bytes of the largest IPv4 packet on it: a page of payload fits, with its headers. */
  static final int MTU = 9000;

  /** The Linux kernel's end. */
  static final Endpoint KERNEL =
      new Endpoint(MacAddress.of("02:00:00:00:00:01"), Ipv4Address.of("10.77.0.1"), 40_001);

  /** The other end. */
  static final Endpoint PEER =
      new Endpoint(MacAddress.of("02:00:00:00:00:02"), Ipv4Address.of("10.77.0.2"), 40_002);

  private static final String DEVICE = "pageflip0";
  private static final int PATIENCE_MILLIS = 10_000;
  private static final int LONGEST_DATAGRAM = 1 << 16;
  private static final int SOCKET_BUFFER = 1 << 20;

  private final Tap tap;
  private final DatagramSocket socket;
  private final DatagramPacket received =
      new DatagramPacket(new byte[LONGEST_DATAGRAM], LONGEST_DATAGRAM);

  private LinuxNetwork(Tap tap, DatagramSocket socket) {
    this.tap = tap;
    this.socket = socket;
  }

  /**
   * Moves the calling thread to a namespace of its own, and makes the network there.
   *
   * @throws Exchange.Unavailable if that cannot be done here: the message says why
   */
  static LinuxNetwork make() throws Exchange.Unavailable {
    try {
      return build();
    } catch (IOException | LinkageError impossible) { // the latter where there is no such C library
      throw new Exchange.Unavailable(impossible);
    }
  }

  private static LinuxNetwork build() throws IOException {
    Tap.unshareNetwork();
    Tap tap = Tap.open(DEVICE);
    try {
      ip("link", "set", "dev", DEVICE, "address", KERNEL.mac().toString(), "mtu", "" + MTU, "up");
      ip("address", "add", KERNEL.address() + "/24", "dev", DEVICE);
      // The other end does not answer ARP.
      String mac = PEER.mac().toString();
      ip("neighbour", "add", PEER.address().toString(), "lladdr", mac, "dev", DEVICE);
      DatagramSocket socket =
          new DatagramSocket(
              new InetSocketAddress(
                  InetAddress.getByName(KERNEL.address().toString()), KERNEL.port()));
      socket.setReceiveBufferSize(SOCKET_BUFFER);
      socket.setSoTimeout(PATIENCE_MILLIS);
      return new LinuxNetwork(tap, socket);
    } catch (IOException impossible) {
      tap.close();
      throw impossible;
    }
  }

  /** The cable's other end. */
  Tap tap() {
    return tap;
  }

  /** A program on Linux sends a datagram to the other end. */
  void send(byte[] payload) throws IOException {
    InetAddress to = InetAddress.getByName(PEER.address().toString());
    socket.send(new DatagramPacket(payload, payload.length, to, PEER.port()));
  }

  /** What a program on Linux receives from the other end; null if nothing comes for long. */
  byte[] receive() throws IOException {
    try {
      received.setLength(LONGEST_DATAGRAM);
      socket.receive(received);
      return Arrays.copyOf(received.getData(), received.getLength());
    } catch (SocketTimeoutException nothing) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    tap.close();
  }

  private static void ip(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("ip"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + ": " + said.strip());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(String.join(" ", command) + " was interrupted", interrupted);
    }
  }
}
