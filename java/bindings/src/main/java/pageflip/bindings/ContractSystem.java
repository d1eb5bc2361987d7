package pageflip.bindings;

import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;
import pageflip.stack.extended.EventQueue;
import pageflip.stack.extended.ExtendedSocket;
import pageflip.stack.extended.NicPath;
import pageflip.stack.extended.OutstandingSend;
import pageflip.stack.extended.Protection;
import pageflip.stack.extended.Recycling;
import pageflip.stack.extended.RegisteredBuffer;
import pageflip.stack.extended.RegisteredMemory;
import pageflip.stack.extended.SendId;
import pageflip.stack.extended.SendQueue;
import pageflip.stack.extended.SendWorker;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.nic.MessageWire;
import pageflip.step.Step;

/**
 * Extended sockets with as many frames and paths as a model has, and an application that breaks the
 * contract wherever it can: every call is tried at any time, and must be refused where the
 * specification does not allow it.
 */
final class ContractSystem {
  private static final int MTU = 1460;

  /** What a card carries is seen in the sends. */
  private static final MessageWire NO_PEER =
      new MessageWire() {
        @Override
        public long carry(byte[] bytes, int digest) {
          return 0;
        }

        @Override
        public void carryAgain(long place, byte[] bytes, int digest) {}
      };

  final PhysicalMemory memory;
  final RegisteredMemory registered;
  final List<NicPath> paths;
  final SendQueue queue;
  final SendWorker worker;
  final ExtendedSocket socket;
  final ModelValues values;
  private final ExtendedSocket full;
  private final List<Value> frameNames;
  private final List<Value> secured;
  private final List<Value> cached;
  private final List<Value> timed;
  private final Set<SendId> due =
      ConcurrentHashMap.newKeySet(); // the sends whose deadline has passed

  ContractSystem(Constants constants) {
    memory = new PhysicalMemory(constants.size("Frame"));
    registered = new RegisteredMemory(memory);
    paths =
        IntStream.range(0, constants.size("Path"))
            .mapToObj(n -> new NicPath(memory, NO_PEER, MTU, gathers(constants, n)))
            .toList();
    queue = new SendQueue(registered, paths, new EventQueue());
    worker = new SendWorker(queue, send -> due.contains(send.id()));
    socket = new ExtendedSocket(queue, Integer.MAX_VALUE);
    full = new ExtendedSocket(queue, 0);
    frameNames = constants.members("Frame");
    secured = constants.members("Secured");
    cached = constants.members("Cached");
    timed = constants.members("Timed");
    values = new ModelValues(constants);
  }

  private static boolean gathers(Constants constants, int path) {
    return constants.members("Gathers").contains(constants.members("Path").get(path));
  }

  /** Time, which is nobody's step in the stack: the send that {@code frame} is out for is due. */
  @Step("DeadlinePasses")
  boolean deadlinePasses(Frame frame) {
    OutstandingSend send = queue.pending(frame);
    return send != null && timed.contains(frameNames.get(frame.number())) && due.add(send.id());
  }

  /** Whether the deadline of the send that {@code frame} is out for has passed. */
  boolean isDue(Frame frame) {
    OutstandingSend send = queue.pending(frame);
    return send != null && due.contains(send.id());
  }

  /** Whether the worker has found that send late. */
  boolean isFoundLate(Frame frame) {
    return queue.pending(frame) != null && worker.late(frame) == queue.pending(frame);
  }

  void register(Frame frame) {
    Value name = frameNames.get(frame.number());
    registered.register(
        frame,
        secured.contains(name) ? Protection.SECURED : Protection.VOLATILE,
        cached.contains(name) ? Recycling.CACHED : Recycling.UNCACHED);
  }

  void store(Frame frame, long value) {
    RegisteredBuffer buffer = registered.registered(frame);
    if (buffer != null) {
      refusable(() -> buffer.put(ModelValues.OFFSET, value));
    }
  }

  void offer(Frame frame) {
    send(socket, frame);
  }

  void refuseSend(Frame frame) {
    send(full, frame);
  }

  private void send(ExtendedSocket through, Frame frame) {
    RegisteredBuffer buffer = registered.registered(frame);
    if (buffer != null) {
      refusable(
          () -> {
            try {
              through.send(buffer);
            } catch (ClosedChannelException closed) {
              throw new IllegalArgumentException("nobody closes the sockets themselves", closed);
            }
          });
    }
  }

  void unregister(Frame frame) {
    RegisteredBuffer buffer = registered.registered(frame);
    if (buffer != null) {
      refusable(buffer::unregister);
    }
  }

  void cancel(Frame frame) {
    OutstandingSend transfer = queue.outstanding(frame);
    if (transfer != null) {
      socket.cancel(transfer.id());
    }
  }

  /** Closes by a new socket, since a closed one could not offer the next buffer. */
  void close() {
    new ExtendedSocket(queue, 0).close();
  }

  /** Calls that break the contract throw, after their step has refused. */
  private static void refusable(Runnable use) {
    try {
      use.run();
    } catch (IllegalStateException tread) {
      // which is how it is refused; the step says so too
    }
  }
}
