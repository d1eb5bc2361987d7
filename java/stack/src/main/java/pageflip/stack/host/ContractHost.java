package pageflip.stack.host;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import pageflip.stack.extended.EventQueue;
import pageflip.stack.extended.ExtendedSocket;
import pageflip.stack.extended.Extent;
import pageflip.stack.extended.NicPath;
import pageflip.stack.extended.Protection;
import pageflip.stack.extended.Recycling;
import pageflip.stack.extended.RegisteredBuffer;
import pageflip.stack.extended.RegisteredMemory;
import pageflip.stack.extended.SendQueue;
import pageflip.stack.extended.SendWorker;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.net.Flow;
import pageflip.stack.nic.SegmentingWire;

/**
 * An application that keeps its promise: one registered buffer for each flow, which it fills,
 * sends, and leaves alone until it has it back.
 */
final class ContractHost implements MessageSender {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final class Conversation {
    private final RegisteredBuffer buffer;
    private final EventQueue events = new EventQueue();
    private final ExtendedSocket socket;

    Conversation(Flow flow) {
      PhysicalMemory physical = new PhysicalMemory(1);
      RegisteredMemory memory = new RegisteredMemory(physical);
      SegmentingWire wire = new SegmentingWire(flow, mss, Flows.FIRST_SEQUENCE, link);
      NicPath path = new NicPath(physical, wire, mss, true);
      SendQueue queue = new SendQueue(memory, List.of(path), events);
      socket = new ExtendedSocket(queue, 1);
      buffer = memory.register(Protection.VOLATILE, Recycling.CACHED).orElseThrow();
      threads.start("card", () -> path.serve(queue));
      threads.start("worker", new SendWorker(queue));
    }

    void send(byte[] message, int alignment) throws ClosedChannelException, InterruptedException {
      int offset = alignment;
      for (int from = 0; from < message.length; ) {
        int part = Math.min(Frame.BYTES - offset, message.length - from);
        fill(offset, message, from, part);
        socket.send(buffer, new Extent(offset, part), PATIENCE);
        threads.await("a buffer does not come back", this::isBack);
        from += part;
        offset = 0;
      }
    }

    private boolean isBack() {
      try {
        events.take(PAUSE);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while a buffer was out", interrupted);
      }
      return buffer.isMine();
    }

    private void fill(int offset, byte[] message, int from, int length) {
      int first = offset / Long.BYTES * Long.BYTES;
      ByteBuffer words =
          ByteBuffer.allocate(Frame.BYTES + Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      words.put(offset, message, from, length);
      for (int at = first; at < offset + length; at += Long.BYTES) {
        buffer.put(at, words.getLong(at));
      }
    }
  }

  private final int mss;
  private final Consumer<byte[]> link;
  private final Threads threads = new Threads();
  private final Map<Flow, Conversation> conversations = new HashMap<>();

  ContractHost(int mss, Consumer<byte[]> link) {
    this.mss = mss;
    this.link = link;
  }

  @Override
  public synchronized void send(Flow flow, byte[] message, int alignment) {
    try {
      conversations.computeIfAbsent(flow, Conversation::new).send(message, alignment);
    } catch (ClosedChannelException closed) {
      throw new UncheckedIOException(closed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a message was sent", interrupted);
    }
  }

  @Override
  public synchronized void close() {
    threads.stop(); // every buffer is back, so everything has gone
  }
}
