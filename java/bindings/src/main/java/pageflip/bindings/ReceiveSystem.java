package pageflip.bindings;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.TrustedDevice;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.DirectDma;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.net.InternetChecksum;
import pageflip.stack.net.Ipv4Address;
import pageflip.stack.net.MacAddress;
import pageflip.stack.net.PacketHeader;
import pageflip.stack.net.Protocol;
import pageflip.stack.nic.ReceiveRing;
import pageflip.stack.receive.FlipReceive;
import pageflip.stack.receive.InputPath;
import pageflip.stack.receive.Receiver;
import pageflip.step.Step;

/**
 * A stack that receives, and the network before it. A byte of the model is half a page of one word,
 * which says whose it is and which.
 */
final class ReceiveSystem {
  /** A packet of the model. Its bytes, as an object, stand for it. */
  private static final class Packet {
    final int flow;
    final int first; // the position of its first byte
    final int end; // and that after its last one
    final boolean whole;
    final byte[] bytes;

    Packet(int flow, int first, int end, boolean whole, byte[] bytes) {
      this.flow = flow;
      this.first = first;
      this.end = end;
      this.whole = whole;
      this.bytes = bytes;
    }
  }

  static final int UNIT = Frame.BYTES / 2;
  private static final int FIRST_SEQUENCE = -UNIT; // so that it wraps
  private static final int PORT = 7000;
  private static final long GARBAGE = 0x6761726261676521L;
  private static final MacAddress PEER = MacAddress.of("02:00:00:00:00:01");
  private static final MacAddress CARD = MacAddress.of("02:00:00:00:00:02");

  final Machine machine;
  final ReceiveRing ring;
  final InputPath input;
  final FlipReceive way;
  final List<Frame> frames;
  final List<Receiver> receivers = new ArrayList<>();
  final List<byte[]> packets = new ArrayList<>();
  private final Map<byte[], Packet> packetOf = new IdentityHashMap<>();
  private final List<Packet> sent = new ArrayList<>();
  private final Constants constants;
  private final Value[] flows;
  private final Map<Frame, byte[]> arrived = new HashMap<>();
  private final Map<Receiver, ByteArrayOutputStream> received = new HashMap<>();

  ReceiveSystem(Constants constants) {
    this.constants = constants;
    int memory = constants.size("Frame");
    flows = constants.members("Flow").toArray(Value[]::new);
    machine = new Machine(flows.length, 2 * memory);
    List<Frame> all = machine.memory().frames();
    frames = all.subList(0, memory);
    ring = new ReceiveRing(new DirectDma(machine.memory()));
    List<Frame> free = new ArrayList<>(frames);
    List<Value> names = constants.members("Frame");
    for (int p = 0; p < flows.length; p++) {
      Frame buffer = frames.get(names.indexOf(constants.apply("Buffer", flows[p])));
      free.remove(buffer);
      receivers.add(receiver(p, buffer));
    }
    List<Frame> headers = all.subList(memory, 2 * memory);
    input = new InputPath(machine.memory(), ring, new TrustedDevice(), free, headers);
    way = new FlipReceive(input, machine);
    for (int p = 0; p < flows.length; p++) {
      input.connect(flow(p), FIRST_SEQUENCE, receivers.get(p));
    }
    for (Value name : constants.members("Packet")) {
      Packet packet = packet(name);
      packets.add(packet.bytes);
      packetOf.put(packet.bytes, packet);
    }
  }

  private Receiver receiver(int number, Frame buffer) {
    AddressSpace space = new AddressSpace(number, 1);
    space.map(new Page(0), buffer);
    new DirectSwitch().dispatch(machine.cpus().get(number), new Task(number, space));
    return new Receiver(machine.cpus().get(number), new Page(0), machine.memory());
  }

  private static Flow flow(int number) {
    return new Flow(
        Protocol.TCP,
        new Endpoint(PEER, Ipv4Address.of("10.0.0.1"), PORT),
        new Endpoint(CARD, Ipv4Address.of("10.0.0.2"), PORT + number));
  }

  // ---- the peers, and the network -----------------------------------------------------------

  private Packet packet(Value name) {
    int flow = Arrays.asList(flows).indexOf(constants.apply("FlowOf", name));
    int first = number(constants.apply("First", name));
    int length = number(constants.apply("Length", name));
    String state = ((Value.Text) constants.apply("State", name)).text();
    byte[] payload = new byte[length * UNIT];
    IntStream.range(0, length).forEach(i -> putWords(payload, i * UNIT, word(flow, first + i)));
    int sequence = FIRST_SEQUENCE + (first - 1) * UNIT;
    PacketHeader header =
        PacketHeader.ofSegment(flow(flow), packets.size(), sequence, false, payload.length);
    byte[] bytes = Arrays.copyOf(header.bytes(), header.bytes().length + payload.length);
    System.arraycopy(payload, 0, bytes, header.bytes().length, payload.length);
    header.finish(bytes);
    if (!constants.members("Split").contains(name)) {
      bytes = withOption(bytes);
    }
    if (state.equals("corrupt")) {
      putWords(bytes, bytes.length - payload.length, GARBAGE);
    } else if (state.equals("truncated")) {
      bytes = Arrays.copyOf(bytes, bytes.length - UNIT);
    }
    return new Packet(flow, first, first + length, state.equals("whole"), bytes);
  }

  /** The same packet with an IPv4 option that says nothing: too much for the card. */
  private static byte[] withOption(byte[] packet) {
    int at = PacketHeader.ETHERNET_BYTES;
    int options = at + PacketHeader.IPV4_BYTES;
    byte[] longer = new byte[packet.length + Integer.BYTES];
    System.arraycopy(packet, 0, longer, 0, options);
    Arrays.fill(longer, options, options + Integer.BYTES, (byte) 1);
    System.arraycopy(packet, options, longer, options + Integer.BYTES, packet.length - options);
    ByteBuffer header = ByteBuffer.wrap(longer);
    header.put(at, (byte) 0x46);
    header.putShort(at + 2, (short) (longer.length - at));
    header.putShort(at + 10, (short) 0);
    int sum = InternetChecksum.sum(0, longer, at, PacketHeader.IPV4_BYTES + Integer.BYTES);
    header.putShort(at + 10, (short) InternetChecksum.of(sum));
    return longer;
  }

  private static int number(Value value) {
    return ((Value.Num) value).number();
  }

  /** The peer sends a packet; refuses if it has, or not all that is before it. */
  @Step("Send")
  boolean send(byte[] bytes) {
    Packet packet = packetOf.get(bytes);
    if (!packet.whole || sent.contains(packet) || packet.first > sent(packet.flow) + 1) {
      return false;
    }
    return sent.add(packet);
  }

  /** A packet comes, if it was sent, or mangled. */
  void arrive(byte[] bytes, Frame frame) {
    if ((sent(bytes) || !packetOf.get(bytes).whole) && ring.write(bytes, frame)) {
      arrived.put(frame, bytes);
    }
  }

  /** Whether a packet was sent. */
  boolean sent(byte[] bytes) {
    return sent.contains(packetOf.get(bytes));
  }

  /** How many bytes of the model were sent on a flow. */
  int sent(int flow) {
    return sent.stream().filter(k -> k.flow == flow).mapToInt(k -> k.end - 1).max().orElse(0);
  }

  /** The packet that came last in {@code frame}. */
  byte[] arrived(Frame frame) {
    return arrived.get(frame);
  }

  // ---- the programs -------------------------------------------------------------------------

  /** The program asks for more, and keeps what it reads. */
  void take(Receiver receiver) {
    byte[] read = way.take(PORT + receivers.indexOf(receiver));
    if (read != null) {
      received.computeIfAbsent(receiver, r -> new ByteArrayOutputStream()).writeBytes(read);
    }
  }

  /** What the program has read. */
  byte[] received(Receiver receiver) {
    ByteArrayOutputStream bytes = received.get(receiver);
    return bytes == null ? new byte[0] : bytes.toByteArray();
  }

  /** The position that comes next for {@code receiver}. */
  int next(Receiver receiver) {
    return (input.next(receiver) - FIRST_SEQUENCE) / UNIT + 1;
  }

  // ---- bytes --------------------------------------------------------------------------------

  private static long word(int flow, int position) {
    return 0x5a00 + (flow << 4 | position);
  }

  private static void putWords(byte[] bytes, int from, long word) {
    byte[] eight = new byte[Long.BYTES];
    ByteBuffer.wrap(eight).order(ByteOrder.LITTLE_ENDIAN).putLong(word);
    for (int i = 0; i < UNIT; i++) {
      bytes[from + i] = eight[i % Long.BYTES];
    }
  }

  /** The model's name of what is in {@code page} at {@code unit}; a sample of it says that. */
  Value content(byte[] page, int unit) {
    byte[] sample = Arrays.copyOfRange(page, unit * UNIT, unit * UNIT + Long.BYTES);
    return name(sample, sample);
  }

  /** The model's names of all bytes of {@code stream}. */
  Value stream(byte[] stream) {
    int units = stream.length / UNIT;
    Value[] names = new Value[units];
    for (int i = 0; i < units; i++) {
      byte[] unit = Arrays.copyOfRange(stream, i * UNIT, (i + 1) * UNIT);
      names[i] = name(Arrays.copyOf(unit, Long.BYTES), unit);
    }
    return sequence(names);
  }

  static Value sequence(Value... elements) {
    Value[] domain =
        IntStream.rangeClosed(1, elements.length).mapToObj(Value.Num::new).toArray(Value[]::new);
    return Value.function(domain, elements);
  }

  /** The position {@code position} of flow {@code flow}. */
  Value name(int flow, int position) {
    return sequence(flows[flow], new Value.Num(position));
  }

  /** All of {@code unit} must be what {@code sample} begins; an unsplit payload is out of step. */
  private Value name(byte[] sample, byte[] unit) {
    if (sample[0] == 0x02 && sample[5] == 0x02) {
      return constants.get("Header"); // it begins with the card's address
    }
    for (int turn = 0; turn < Long.BYTES; turn++) {
      byte[] turned = turn(sample, turn);
      long word = ByteBuffer.wrap(turned).order(ByteOrder.LITTLE_ENDIAN).getLong();
      for (int i = 0; i < unit.length; i++) {
        if (unit[i] != sample[i % Long.BYTES]) {
          return new Value.Text("mixed");
        }
      }
      if (word == 0) {
        return constants.get("Zero");
      } else if (word == GARBAGE) {
        return constants.get("Garbage");
      } else if (word >>> 8 == 0x5a) {
        return name((int) (word >> 4 & 0xf), (int) (word & 0xf));
      }
    }
    return new Value.Text("unknown");
  }

  private static byte[] turn(byte[] sample, int by) {
    byte[] turned = new byte[sample.length];
    for (int i = 0; i < sample.length; i++) {
      turned[i] = sample[(i + by) % sample.length];
    }
    return turned;
  }
}
