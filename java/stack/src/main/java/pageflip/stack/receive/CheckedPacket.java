package pageflip.stack.receive;

import pageflip.stack.machine.Frame;
import pageflip.stack.net.ParsedPacket.Segment;

/**
 * A packet in memory that is good, and whose it is. What depends on what its program was given
 * before is guarded by the lock of the {@link InputPath}.
 *
 * @param frame the frame of memory with the payload
 * @param segment what its headers say
 * @param offset where in the frame the payload begins, in bytes
 * @param socket where it goes
 */
record CheckedPacket(Frame frame, Segment segment, int offset, Socket socket) implements Verdict {
  /** The sequence number after its last byte. */
  int end() {
    return segment.sequence() + segment.payloadLength();
  }

  /** Whether all of it has been delivered. */
  boolean old() {
    return socket.queue().old(this);
  }

  /** Whether it has what comes next for its program. */
  boolean inTurn() {
    return socket.queue().inTurn(this);
  }

  /** What of it, which is in turn, was not delivered before. */
  Payload undelivered() {
    int old = socket.queue().alreadyDelivered(this);
    return new Payload(frame, offset + old, segment.payloadLength() - old);
  }
}
