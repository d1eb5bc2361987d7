package pageflip.stack.receive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pageflip.stack.machine.Frame;
import pageflip.stack.net.Protocol;

/**
 * The packets of all sockets that wait for their turn, by the frames that they are in. Guarded by
 * the lock of the {@link InputPath}.
 */
final class Backlog {
  private final int size;
  private final Demultiplexer sockets;
  private final Map<Frame, CheckedPacket> packets = new LinkedHashMap<>(); // the oldest first

  /**
   * Empty.
   *
   * @param size how many packets can wait: as many as there are frames
   * @param sockets for whom they do
   */
  Backlog(int size, Demultiplexer sockets) {
    this.size = size;
    this.sockets = sockets;
  }

  /**
   * Whether one more packet may wait for {@code socket}. Nobody can tell when its program will ask
   * for datagrams, so those that wait leave a frame to each socket that has none: otherwise a
   * program that never asks would keep all others from receiving.
   */
  boolean hasRoomFor(Socket socket) {
    return socket.protocol() != Protocol.UDP
        || socket.queue().isEmpty()
        || size - packets.size() - 1 >= sockets.withNothing();
  }

  /** Lets {@code packet} wait; refuses if it does. */
  boolean add(CheckedPacket packet) {
    if (packets.putIfAbsent(packet.frame(), packet) != null) {
      return false;
    }
    packet.socket().queue().add(packet);
    return true;
  }

  /** What is in {@code frame} waits no longer, if it did. */
  void remove(Frame frame) {
    CheckedPacket packet = packets.remove(frame);
    if (packet != null) {
      packet.socket().queue().remove(packet);
    }
  }

  /** Whether what is in {@code frame} waits. */
  boolean holds(Frame frame) {
    return packets.containsKey(frame);
  }

  /** The frames of all, the oldest first. */
  List<Frame> frames() {
    return List.copyOf(packets.keySet());
  }

  /** The frames of those for {@code receiver}, the oldest first. */
  List<Frame> frames(Receiver receiver) {
    return packets.values().stream()
        .filter(packet -> packet.socket().receiver() == receiver)
        .map(CheckedPacket::frame)
        .toList();
  }

  /** What waits in {@code frame} and comes next for {@code receiver}, or null. */
  CheckedPacket inTurn(Receiver receiver, Frame frame) {
    CheckedPacket packet = packets.get(frame);
    return packet != null && packet.socket().receiver() == receiver && packet.inTurn()
        ? packet
        : null;
  }

  /** Whether one of them will leave without another coming: it is in turn, or old. */
  boolean willShrink() {
    return packets.values().stream().anyMatch(packet -> packet.inTurn() || packet.old());
  }
}
