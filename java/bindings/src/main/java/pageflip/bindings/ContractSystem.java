package pageflip.bindings;

import java.nio.channels.ClosedChannelException;
import java.util.List;
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
import pageflip.stack.extended.SendQueue;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;

/**
 * Extended sockets with as many frames and paths as a model has, and an application that breaks the
 * contract wherever it can: every call is tried at any time, and must be refused where the
 * specification does not allow it.
 */
final class ContractSystem {
  private static final int MTU = 1460;

  final PhysicalMemory memory;
  final RegisteredMemory registered;
  final List<NicPath> paths;
  final SendQueue queue;
  final ExtendedSocket socket;
  final ModelValues values;
  private final ExtendedSocket full;
  private final List<Value> frameNames;
  private final List<Value> secured;
  private final List<Value> cached;

  ContractSystem(Constants constants) {
    memory = new PhysicalMemory(constants.size("Frame"));
    registered = new RegisteredMemory(memory);
    paths =
        IntStream.range(0, constants.size("Path"))
            .mapToObj(n -> new NicPath(memory, (bytes, digest) -> {}, MTU, true))
            .toList();
    queue = new SendQueue(registered, paths, new EventQueue());
    socket = new ExtendedSocket(queue, Integer.MAX_VALUE);
    full = new ExtendedSocket(queue, 0);
    frameNames = constants.members("Frame");
    secured = constants.members("Secured");
    cached = constants.members("Cached");
    values = new ModelValues(constants);
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
