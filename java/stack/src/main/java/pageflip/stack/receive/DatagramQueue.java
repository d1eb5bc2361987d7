package pageflip.stack.receive;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Datagrams, each by itself, as they come. */
final class DatagramQueue implements ReceiveQueue {
  private final Queue<Arrival> waiting = new ArrayDeque<>();

  @Override
  public boolean old(Arrival arrival) {
    return false;
  }

  @Override
  public boolean farAhead(Arrival arrival) {
    return false;
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
    return arrival.equals(waiting.peek());
  }

  @Override
  public int alreadyDelivered(Arrival arrival) {
    return 0;
  }

  @Override
  public void delivered(Arrival arrival) {
    waiting.remove(arrival);
  }
}
