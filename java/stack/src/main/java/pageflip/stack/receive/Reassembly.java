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

  private final List<Arrival> waiting = new ArrayList<>();
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
  public boolean old(Arrival arrival) {
    return arrival.end() - next <= 0;
  }

  @Override
  public boolean farAhead(Arrival arrival) {
    return arrival.segment().sequence() - next > WINDOW;
  }

  @Override
  public void add(Arrival arrival) {
    waiting.add(arrival);
  }

  @Override
  public void remove(Arrival arrival) {
    waiting.remove(arrival);
  }

  @Override
  public List<Arrival> waiting() {
    return List.copyOf(waiting);
  }

  @Override
  public boolean inTurn(Arrival arrival) {
    return arrival.segment().sequence() - next <= 0 && !old(arrival);
  }

  @Override
  public int alreadyDelivered(Arrival arrival) {
    return next - arrival.segment().sequence();
  }

  @Override
  public void delivered(Arrival arrival) {
    waiting.remove(arrival);
    next = arrival.end();
  }
}
