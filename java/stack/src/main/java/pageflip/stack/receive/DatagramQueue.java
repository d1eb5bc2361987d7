package pageflip.stack.receive;

import java.util.ArrayDeque;
import java.util.Queue;

/** Datagrams, each by itself, as they come. */
final class DatagramQueue implements ReceiveQueue {
  private final Queue<CheckedPacket> waiting = new ArrayDeque<>();

  @Override
  public boolean old(CheckedPacket packet) {
    return false;
  }

  @Override
  public boolean farAhead(CheckedPacket packet) {
    return false;
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
    return packet.equals(waiting.peek());
  }

  @Override
  public int alreadyDelivered(CheckedPacket packet) {
    return 0;
  }

  @Override
  public void delivered(CheckedPacket packet) {
    waiting.remove(packet);
  }
}
