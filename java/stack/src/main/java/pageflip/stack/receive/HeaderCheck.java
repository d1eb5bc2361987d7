package pageflip.stack.receive;

import pageflip.stack.machine.Frame;
import pageflip.stack.net.PacketReader;
import pageflip.stack.net.ParsedPacket;
import pageflip.stack.net.ParsedPacket.Dropped;
import pageflip.stack.net.ParsedPacket.Segment;
import pageflip.stack.receive.Verdict.Rejected;

/**
 * Judges packets by their bytes, by who receives here, and by how much waits. It changes nothing,
 * and throws nothing whatever the bytes are. Guarded by the lock of the {@link InputPath}.
 */
final class HeaderCheck {
  private final Demultiplexer sockets;
  private final Backlog backlog;

  /** For packets to {@code sockets}, which may have to wait in {@code backlog}. */
  HeaderCheck(Demultiplexer sockets, Backlog backlog) {
    this.sockets = sockets;
    this.backlog = backlog;
  }

  /**
   * Judges a packet.
   *
   * @param frame where its payload is
   * @param packet all of it, as copied from memory when the card had no access any more
   * @param split how many of its bytes the card wrote elsewhere than to {@code frame}
   */
  Verdict judge(Frame frame, byte[] packet, int split) {
    ParsedPacket parsed = PacketReader.read(packet, packet.length);
    if (parsed instanceof Dropped dropped) {
      return new Rejected(DropReason.of(dropped.reason()));
    }
    Segment segment = (Segment) parsed;
    if (segment.payloadOffset() < split) {
      return new Rejected(DropReason.SPLIT_WRONG);
    }
    Socket socket = sockets.lookup(segment.flow());
    if (socket == null) {
      return new Rejected(DropReason.NO_RECEIVER);
    }
    int offset = segment.payloadOffset() - split;
    CheckedPacket checked = new CheckedPacket(frame, segment, offset, socket);
    if (socket.queue().farAhead(checked)) {
      return new Rejected(DropReason.FAR_AHEAD);
    }
    return backlog.hasRoomFor(socket) ? checked : new Rejected(DropReason.QUEUE_FULL);
  }
}
