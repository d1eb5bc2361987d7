package pageflip.stack.receive;

import java.util.HashMap;
import java.util.Map;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.net.Protocol;

/** Which socket a packet is for. Guarded by the lock of the {@link InputPath}. */
final class Demultiplexer {
  private final Map<Integer, Socket> sockets = new HashMap<>(); // by port

  /**
   * Lets {@code receiver} have the datagrams that come to {@code local}.
   *
   * @throws IllegalArgumentException if the port is taken, by whichever protocol
   */
  void bind(Endpoint local, Receiver receiver) {
    add(new Socket(Protocol.UDP, null, local, receiver, new DatagramQueue()));
  }

  /**
   * Lets {@code receiver} have the stream that comes on {@code flow}, from the byte with the number
   * {@code firstSequence} on.
   *
   * @throws IllegalArgumentException if the port is taken, by whichever protocol
   */
  void connect(Flow flow, int firstSequence, Receiver receiver) {
    ReceiveQueue queue = new Reassembly(firstSequence);
    add(new Socket(Protocol.TCP, flow.source(), flow.destination(), receiver, queue));
  }

  private void add(Socket socket) {
    int port = socket.local().port();
    if (sockets.putIfAbsent(port, socket) != null) {
      throw new IllegalArgumentException("port " + port + " is taken");
    }
  }

  /** The socket that packets of {@code flow} are for, or null. */
  Socket lookup(Flow flow) {
    Socket socket = sockets.get(flow.destination().port());
    return socket != null && socket.isFor(flow) ? socket : null;
  }

  /** Who receives at {@code port}, or null. */
  Receiver receiver(int port) {
    Socket socket = sockets.get(port);
    return socket == null ? null : socket.receiver();
  }

  /** The stream that comes to {@code receiver}, or null. */
  Reassembly stream(Receiver receiver) {
    for (Socket socket : sockets.values()) {
      if (socket.receiver() == receiver && socket.queue() instanceof Reassembly stream) {
        return stream;
      }
    }
    return null;
  }

  /** How many sockets nothing waits for. */
  long withNothing() {
    return sockets.values().stream().filter(socket -> socket.queue().isEmpty()).count();
  }
}
