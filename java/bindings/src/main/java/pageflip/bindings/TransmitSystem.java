package pageflip.bindings;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.nic.Fragment;
import pageflip.stack.nic.PacketCard;
import pageflip.stack.nic.PacketRing;
import pageflip.stack.transmit.DescriptorChain;
import pageflip.stack.transmit.Message;
import pageflip.stack.transmit.PacketDriver;
import pageflip.stack.transmit.PinnedBuffer;
import pageflip.stack.transmit.Segmenter;
import pageflip.step.Step;

/**
 * A card, its driver, and an application that sends. One byte of the model is {@link #block} equal
 * bytes here, so that a page of the model is a page.
 */
public final class TransmitSystem {
  /** A buffer of the application. */
  record Buffer(int number, List<Frame> frames) {}

  /** How a message lies in a buffer, in the model's bytes. */
  record Shape(String name, int first, int length) {}

  /**
   * A message by its buffer and shape, and the position of its first byte in the stream, from 1.
   */
  record Sent(Buffer buffer, Shape shape, int sequence) {}

  final List<Buffer> buffers = new ArrayList<>();
  final List<Shape> shapes = new ArrayList<>();
  final List<byte[]> wire = new ArrayList<>();
  final Map<Message, Sent> sent = new IdentityHashMap<>();
  final Map<Frame, Buffer> owners = new HashMap<>();
  final PhysicalMemory memory;
  final PacketRing ring;
  final PacketDriver driver;
  final PacketCard card;
  final int block;
  final int bufferSize;
  final int pageSize;
  final int limit;
  final int mss;
  int said;

  TransmitSystem(Constants constants) {
    pageSize = constants.number("PageSize");
    block = Frame.BYTES / pageSize;
    bufferSize = constants.number("BufferSize");
    limit = constants.number("Limit");
    mss = constants.number("Mss");
    int pages = bufferSize / pageSize;
    memory = new PhysicalMemory(pages * constants.size("Buffer"));
    for (int i = 0; i < constants.size("Buffer"); i++) {
      Buffer buffer = new Buffer(i, memory.frames().subList(i * pages, (i + 1) * pages));
      buffer.frames().forEach(frame -> owners.put(frame, buffer));
      buffers.add(buffer);
    }
    for (Value shape : constants.members("Shape")) {
      shapes.add(
          new Shape(
              shape.toString(),
              constants.applyNumber("First", shape),
              constants.applyNumber("Length", shape)));
    }
    ring = new PacketRing(constants.number("Slots"));
    driver = new PacketDriver(ring);
    card = new PacketCard(ring, memory, wire::add);
  }

  /**
   * The application fills a buffer and sends it; refuses while the buffer or the driver is busy.
   */
  @Step("Offer")
  boolean offer(Buffer buffer, Shape shape) {
    boolean lent = driver.outstanding().stream().anyMatch(m -> of(m.message()).buffer() == buffer);
    if (lent || driver.progress().packet() != 0 || said + shape.length() > limit) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      fill(buffer, shape.first() + i, said + 1 + i);
    }
    Message message = new Message(chains(buffer, shape), () -> {});
    sent.put(message, new Sent(buffer, shape, said + 1));
    driver.begin(message);
    said += shape.length();
    return true;
  }

  /** Where in its buffer a fragment begins, in the model's bytes. */
  int offset(Fragment fragment) {
    int page = owners.get(fragment.frame()).frames().indexOf(fragment.frame());
    return page * pageSize + fragment.offset() / block;
  }

  Sent of(Message message) {
    return sent.get(message);
  }

  private void fill(Buffer buffer, int at, int value) {
    byte[] bytes = new byte[block];
    Arrays.fill(bytes, (byte) value);
    memory.write(buffer.frames().get(at / pageSize), at % pageSize * block, bytes, 0, block);
  }

  private List<DescriptorChain> chains(Buffer buffer, Shape shape) {
    Segmenter segments = new Segmenter(mss * block);
    int end = shape.first() + shape.length();
    for (int page = 0; page < buffer.frames().size(); page++) {
      int from = Math.max(shape.first(), page * pageSize);
      int to = Math.min(end, (page + 1) * pageSize);
      if (from < to) {
        Fragment part =
            new Fragment(buffer.frames().get(page), from % pageSize * block, (to - from) * block);
        segments.add(new PinnedBuffer(part, () -> {}));
      }
    }
    List<DescriptorChain> chains = new ArrayList<>();
    for (int sequence = said + 1; !segments.isEmpty(); ) {
      Segmenter.Segment segment = segments.next();
      int length = segment.bytes() / block;
      ByteBuffer header = ByteBuffer.allocate(2 * Integer.BYTES);
      header.putInt(sequence).putInt(length);
      chains.add(new DescriptorChain(header.array(), null, segment.payload()));
      sequence += length;
    }
    return chains;
  }
}
