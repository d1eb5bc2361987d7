package pageflip.stack.host;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import pageflip.stack.kernel.Program;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.net.Flow;
import pageflip.stack.socket.MessageSocket;

/**
 * Stores what it is told in its pages and sends it from there, one message a time slice; then
 * treads on the place at once, as a program does that uses its buffer again.
 */
final class MessageProgram implements Program {
  private record Order(Flow flow, byte[] message, int alignment, CompletableFuture<Void> sent) {}

  private static final long TREAD = 0xdead_dead_dead_deadL;

  private final Function<Flow, MessageSocket> sockets;
  private final Map<Flow, MessageSocket> open = new HashMap<>();
  private final LinkedBlockingQueue<Order> orders = new LinkedBlockingQueue<>();
  private volatile boolean ending;
  private volatile boolean ended;

  /** {@code sockets} makes a socket for each flow. */
  MessageProgram(Function<Flow, MessageSocket> sockets) {
    this.sockets = sockets;
  }

  CompletableFuture<Void> order(Flow flow, byte[] message, int alignment) {
    Order order = new Order(flow, message, alignment, new CompletableFuture<>());
    orders.add(order);
    return order.sent;
  }

  /** Tells it to end once all orders are carried out. */
  void end() {
    ending = true;
  }

  boolean hasEnded() {
    return ended;
  }

  @Override
  public boolean slice(UserMode user) {
    Order order = orders.poll();
    if (order == null) {
      ended = ending;
      return !ended;
    }
    store(user, order.alignment, order.message);
    open.computeIfAbsent(order.flow, sockets).send(user, order.alignment, order.message.length);
    user.store(new Page(order.alignment / Frame.BYTES), 0, TREAD);
    order.sent.complete(null);
    return true;
  }

  /**
   * Stores {@code bytes} from {@code address} on, in whole words; what else is in those is lost.
   */
  private static void store(UserMode user, int address, byte[] bytes) {
    int first = address / Long.BYTES * Long.BYTES;
    ByteBuffer words =
        ByteBuffer.allocate(address - first + bytes.length + Long.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    words.put(address - first, bytes);
    for (int at = 0; first + at < address + bytes.length; at += Long.BYTES) {
      int where = first + at;
      user.store(new Page(where / Frame.BYTES), where % Frame.BYTES, words.getLong(at));
    }
  }
}
