package pageflip.stack.receive;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the segments of a stream in order, whatever the order in which they come, how often, and how
 * they overlap. Sequence numbers wrap (RFC 9293, 3.4).
 */
final class Reassembly implements ReceiveQueue {
  /** How far ahead of what comes next a segment may begin. */
  static final int WINDOW = 1 << 20;

  private final List<CheckedPacket> waiting = new ArrayList<>();
  private int next;

  /** For a stream whose first byte has the number {@code first}. */
  Reassembly(int first) {
    this.next = first;
  }

  /** The number of the byte that comes next. */
  int next() {
    return next;
  }

  @Override
  public boolean old(CheckedPacket packet) {
    return packet.end() - next <= 0;
  }

  @Override
  public boolean farAhead(CheckedPacket packet) {
    return packet.segment().sequence() - next > WINDOW;
  }

  @Override
  public void add(CheckedPacket packet) {
    waiting.add(packet);
  }

  @Override
  public void remove(CheckedPacket packet) {
    waiting.remove(packet);
  }

  @Override
  public boolean isEmpty() {
    return waiting.isEmpty();
  }

  @Override
  public boolean inTurn(CheckedPacket packet) {
    return packet.segment().sequence() - next <= 0 && !old(packet);
  }

  @Override
  public int alreadyDelivered(CheckedPacket packet) {
    return next - packet.segment().sequence();
  }

  @Override
  public void delivered(CheckedPacket packet) {
    waiting.remove(packet);
    next = packet.end();
  }
}
