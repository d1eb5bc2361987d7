package pageflip.stack.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pageflip.stack.Packet;
import pageflip.stack.extended.Event;
import pageflip.stack.extended.EventQueue;
import pageflip.stack.extended.ExtendedSocket;
import pageflip.stack.extended.NicPath;
import pageflip.stack.extended.OutstandingSend;
import pageflip.stack.extended.Protection;
import pageflip.stack.extended.Recycling;
import pageflip.stack.extended.RegisteredBuffer;
import pageflip.stack.extended.RegisteredMemory;
import pageflip.stack.extended.SendQueue;
import pageflip.stack.extended.SendWorker;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.nic.MessageWire;

/** A socket on two paths, whose kernel and cards do what a test says. */
final class Net {
  static final int MTU = 1460;

  final List<Packet> packets = new ArrayList<>();
  final List<Long> places = new ArrayList<>(); // in the flow, of each packet
  private final Set<OutstandingSend> due = new HashSet<>();
  final PhysicalMemory physical = new PhysicalMemory(3);
  final RegisteredMemory memory = new RegisteredMemory(physical);
  private final MessageWire wire = new RecordingWire();
  final NicPath path = new NicPath(physical, wire, MTU, true);
  final NicPath other = new NicPath(physical, wire, MTU, true);
  final NicPath copying = new NicPath(physical, wire, MTU, false);
  final EventQueue events = new EventQueue();
  final SendQueue queue = new SendQueue(memory, List.of(path, other, copying), events);
  final SendWorker worker = new SendWorker(queue, due::contains);
  final ExtendedSocket socket = new ExtendedSocket(queue, 2);

  private final class RecordingWire implements MessageWire {
    private long messages;

    @Override
    public long carry(byte[] bytes, int digest) {
      carryAgain(messages, bytes, digest);
      return messages++;
    }

    @Override
    public void carryAgain(long place, byte[] bytes, int digest) {
      packets.add(new Packet(bytes, digest));
      places.add(place);
    }
  }

  /** The time of the send that the buffer is out for is over. */
  void deadlinePasses(RegisteredBuffer buffer) {
    due.add(queue.pending(buffer.frame()));
  }

  RegisteredBuffer buffer() {
    return buffer(Protection.VOLATILE, Recycling.CACHED);
  }

  RegisteredBuffer buffer(Protection protection, Recycling recycling) {
    return memory.register(protection, recycling).orElseThrow();
  }

  /** Whatever is left to do for a send whose card has it: the result, and what follows. */
  void finish(RegisteredBuffer buffer) {
    queue.answer(buffer.frame());
    queue.letGo(path, buffer.frame());
    queue.letGo(other, buffer.frame());
    assertThat(queue.announce(buffer.frame())).isTrue();
  }

  List<Event> allEvents() {
    List<Event> all = new ArrayList<>();
    for (Event event = events.poll(); event != null; event = events.poll()) {
      all.add(event);
    }
    return all;
  }
}
