package pageflip.stack.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import pageflip.stack.Packet;
import pageflip.stack.extended.Event;
import pageflip.stack.extended.EventQueue;
import pageflip.stack.extended.ExtendedSocket;
import pageflip.stack.extended.NicPath;
import pageflip.stack.extended.Protection;
import pageflip.stack.extended.Recycling;
import pageflip.stack.extended.RegisteredBuffer;
import pageflip.stack.extended.RegisteredMemory;
import pageflip.stack.extended.SendQueue;
import pageflip.stack.machine.PhysicalMemory;

/** A socket on two paths, whose kernel and cards do what a test says. */
final class Net {
  static final int MTU = 1460;

  final List<Packet> packets = new ArrayList<>();
  final PhysicalMemory physical = new PhysicalMemory(3);
  final RegisteredMemory memory = new RegisteredMemory(physical);
  final NicPath path = new NicPath(physical, this::carry, MTU, true);
  final NicPath other = new NicPath(physical, this::carry, MTU, true);
  final EventQueue events = new EventQueue();
  final SendQueue queue = new SendQueue(memory, List.of(path, other), events);
  final ExtendedSocket socket = new ExtendedSocket(queue, 2);

  private void carry(byte[] bytes, int digest) {
    packets.add(new Packet(bytes, digest));
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
