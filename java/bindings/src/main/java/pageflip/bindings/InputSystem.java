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
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.iomem.TrustedDevice;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
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
import pageflip.stack.receive.InputPath;
import pageflip.stack.receive.ReceiveWay;
import pageflip.stack.receive.Receiver;
import pageflip.step.Step;

/**
 * The receive path of a host up to the queues of its flows, and the peers that send to it.
 *
 * <p>One byte of the model is {@link #unit} bytes here, which repeat one word: it says which byte
 * of which flow it is.
 */
abstract class InputSystem {
  /** A packet of the model. The object that stands for it is its array of bytes. */
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

  private static final int PORT = 7000;
  private static final long GARBAGE = 0x6761726261676521L;
  private static final MacAddress PEER = MacAddress.of("02:00:00:00:00:01");
  private static final MacAddress CARD = MacAddress.of("02:00:00:00:00:02");

  /** How many bytes here are one of the model. */
  final int unit;

  final Machine machine;
  final ReceiveRing ring;
  final InputPath input;
  final List<Frame> frames;
  final List<Receiver> receivers = new ArrayList<>();
  final List<byte[]> packets = new ArrayList<>();
  private final Map<byte[], Packet> packetOf = new IdentityHashMap<>();
  private final List<Packet> sent = new ArrayList<>();
  private final int firstSequence;
  private final Constants constants;
  private final Value[] flows;
  private final Map<Frame, byte[]> arrived = new HashMap<>();
  private final Map<Receiver, ByteArrayOutputStream> received = new HashMap<>();

  /**
   * @param cpus how many there are
   * @param cpuOf which of them the program of a flow runs on, alone
   * @param buffer the frame that its page is mapped to, or null
   */
  InputSystem(
      Constants constants, int cpus, ToIntFunction<Value> cpuOf, UnaryOperator<Value> buffer) {
    this.constants = constants;
    unit = Frame.BYTES / constants.number("PageSize");
    firstSequence = -unit; // so that it wraps
    int memory = constants.size("Frame");
    flows = constants.members("Flow").toArray(Value[]::new);
    machine = new Machine(cpus, 2 * memory);
    List<Frame> all = machine.memory().frames();
    frames = all.subList(0, memory);
    ring = new ReceiveRing(new DirectDma(machine.memory()));
    List<Frame> free = new ArrayList<>(frames);
    List<Value> names = constants.members("Frame");
    for (int p = 0; p < flows.length; p++) {
      AddressSpace space = new AddressSpace(p, 1);
      Value name = buffer.apply(flows[p]);
      if (name != null) {
        Frame own = frames.get(names.indexOf(name));
        free.remove(own);
        space.map(new Page(0), own);
      }
      Cpu cpu = machine.cpus().get(cpuOf.applyAsInt(flows[p]));
      new DirectSwitch().dispatch(cpu, new Task(p, space));
      receivers.add(new Receiver(cpu, new Page(0)));
    }
    List<Frame> headers = all.subList(memory, 2 * memory);
    input = new InputPath(machine.memory(), ring, new TrustedDevice(), free, headers);
    for (int p = 0; p < flows.length; p++) {
      input.connect(flow(p), firstSequence, receivers.get(p));
    }
    for (Value name : constants.members("Packet")) {
      Packet packet = packet(name);
      packets.add(packet.bytes);
      packetOf.put(packet.bytes, packet);
    }
  }

  /** How programs receive. */
  abstract ReceiveWay way();

  private static Flow flow(int number) {
    return new Flow(
        Protocol.TCP,
        new Endpoint(PEER, Ipv4Address.of("10.0.0.1"), PORT),
        new Endpoint(CARD, Ipv4Address.of("10.0.0.2"), PORT + number));
  }

  // ---- the peers, and the network -----------------------------------------------------------

  private Packet packet(Value name) {
    int flow = Arrays.asList(flows).indexOf(constants.apply("FlowOf", name));
    int first = constants.applyNumber("First", name);
    int length = constants.applyNumber("Length", name);
    String state = constants.applyText("State", name);
    byte[] payload = new byte[length * unit];
    IntStream.range(0, length).forEach(i -> putWords(payload, i * unit, word(flow, first + i)));
    int sequence = firstSequence + (first - 1) * unit;
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
      bytes = Arrays.copyOf(bytes, bytes.length - unit);
    }
    if (constants.members("Padded").contains(name)) {
      int end = bytes.length;
      bytes = Arrays.copyOf(bytes, end + unit);
      putWords(bytes, end, GARBAGE);
    }
    return new Packet(flow, first, first + length, state.equals("whole"), bytes);
  }

  /** The same packet with an IPv4 option, so that the card does not split its header off. */
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

  /** The peer sends a packet; refuses if it has sent it, or has not sent all bytes before it. */
  @Step("Send")
  boolean send(byte[] bytes) {
    Packet packet = packetOf.get(bytes);
    if (!packet.whole || sent.contains(packet) || packet.first > sent(packet.flow) + 1) {
      return false;
    }
    return sent.add(packet);
  }

  /** A packet arrives, if it was sent, or if the network has damaged it. */
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
    byte[] read = way().take(PORT + receivers.indexOf(receiver));
    if (read != null) {
      received.computeIfAbsent(receiver, r -> new ByteArrayOutputStream()).writeBytes(read);
    }
  }

  /** What the program has read. */
  byte[] received(Receiver receiver) {
    ByteArrayOutputStream bytes = received.get(receiver);
    return bytes == null ? new byte[0] : bytes.toByteArray();
  }

  /** The position, from 1, of the byte that {@code receiver} is to be given next. */
  int next(Receiver receiver) {
    return (input.next(receiver) - firstSequence) / unit + 1;
  }

  // ---- bytes --------------------------------------------------------------------------------

  private static long word(int flow, int position) {
    return 0x5a00 + (flow << 4 | position);
  }

  private void putWords(byte[] bytes, int from, long word) {
    byte[] eight = new byte[Long.BYTES];
    ByteBuffer.wrap(eight).order(ByteOrder.LITTLE_ENDIAN).putLong(word);
    for (int i = 0; i < unit; i++) {
      bytes[from + i] = eight[i % Long.BYTES];
    }
  }

  /** The model's name of byte {@code index} of {@code page}, by its first word. */
  Value content(byte[] page, int index) {
    byte[] sample = Arrays.copyOfRange(page, index * unit, index * unit + Long.BYTES);
    return name(sample, sample);
  }

  /** The model's names of all bytes of {@code stream}. */
  Value stream(byte[] stream) {
    Value[] names = new Value[stream.length / unit];
    for (int i = 0; i < names.length; i++) {
      byte[] bytes = Arrays.copyOfRange(stream, i * unit, (i + 1) * unit);
      names[i] = name(Arrays.copyOf(bytes, Long.BYTES), bytes);
    }
    return Value.sequence(names);
  }

  /** The position {@code position} of flow {@code flow}. */
  Value name(int flow, int position) {
    return Value.sequence(flows[flow], new Value.Num(position));
  }

  /**
   * All of {@code bytes} must repeat {@code sample}, which after a header may begin within a word.
   */
  private Value name(byte[] sample, byte[] bytes) {
    if (sample[0] == 0x02 && sample[5] == 0x02) {
      return constants.get("Header"); // it begins with the card's address
    }
    for (int turn = 0; turn < Long.BYTES; turn++) {
      byte[] turned = turn(sample, turn);
      long word = ByteBuffer.wrap(turned).order(ByteOrder.LITTLE_ENDIAN).getLong();
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] != sample[i % Long.BYTES]) {
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
