package pageflip.bindings;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.value.Value;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.iomem.TrustedDevice;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.DirectDma;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.machine.Task;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.net.Ipv4Address;
import pageflip.stack.net.MacAddress;
import pageflip.stack.net.PacketHeader;
import pageflip.stack.net.Protocol;
import pageflip.stack.nic.OffloadCard;
import pageflip.stack.nic.OffloadedFlow;
import pageflip.stack.nic.OffloadedFlow.Completion;
import pageflip.stack.receive.OffloadedReceive;
import pageflip.stack.receive.PostingReceiver;
import pageflip.step.Step;

/**
 * A card with protocol offload, the programs that it delivers to, and the peers that send to it.
 *
 * <p>One byte of the model is {@link #unit} equal bytes here: they say which byte of which flow it
 * is.
 */
final class OffloadSystem {
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
  private static final byte OWN = 1;
  private static final byte GARBAGE = 2;
  private static final int POSITIONS = 16; // of a flow; more than any model has
  private static final MacAddress PEER = MacAddress.of("02:00:00:00:00:01");
  private static final MacAddress CARD = MacAddress.of("02:00:00:00:00:02");

  final OffloadCard card;
  final OffloadedReceive way;
  final List<Frame> buffers;
  final List<byte[]> packets = new ArrayList<>();
  final List<OffloadedFlow> flows = new ArrayList<>();
  final int size; // of a buffer, in bytes of the model
  final int unit; // such a byte
  private final int firstSequence; // so that it wraps
  private final PhysicalMemory memory;
  private final Constants constants;
  private final Value[] names; // of the flows
  private final Map<Frame, OffloadedFlow> owners = new HashMap<>();
  private final Map<byte[], Packet> packetOf = new IdentityHashMap<>();
  private final Set<Packet> sent = new HashSet<>();
  private final Map<OffloadedFlow, List<Frame>> posted = new HashMap<>();
  private final Map<OffloadedFlow, ByteArrayOutputStream> received = new HashMap<>();
  private final Set<Frame> used;

  OffloadSystem(Constants constants) {
    this.constants = constants;
    names = constants.members("Flow").toArray(Value[]::new);
    size = constants.number("Size");
    unit = Frame.BYTES / size;
    firstSequence = -unit;
    Machine machine = new Machine(names.length, constants.size("Buffer"));
    memory = machine.memory();
    buffers = memory.frames();
    used = new HashSet<>(buffers);
    buffers.forEach(buffer -> fill(buffer, OWN));
    card = new OffloadCard(new DirectDma(memory));
    way = new OffloadedReceive(card, new TrustedDevice());
    for (int n = 0; n < names.length; n++) {
      connect(n, machine);
    }
    for (Value name : constants.members("Packet")) {
      Packet packet = packet(name);
      packets.add(packet.bytes);
      packetOf.put(packet.bytes, packet);
    }
  }

  private void connect(int number, Machine machine) {
    List<Value> all = constants.members("Buffer");
    List<Frame> own = new ArrayList<>();
    for (int n = 0; n < all.size(); n++) {
      if (constants.apply("Owner", all.get(n)).equals(names[number])) {
        own.add(buffers.get(n));
      }
    }
    AddressSpace space = new AddressSpace(number, own.size());
    List<Page> pages = new ArrayList<>();
    for (Frame frame : own) {
      pages.add(new Page(pages.size()));
      space.map(pages.get(pages.size() - 1), frame);
    }
    new DirectSwitch().dispatch(machine.cpus().get(number), new Task(number, space));
    PostingReceiver receiver = new PostingReceiver(machine.cpus().get(number), pages);
    OffloadedFlow flow = way.connect(flow(number), firstSequence, receiver);
    flows.add(flow);
    posted.put(flow, new ArrayList<>());
    received.put(flow, new ByteArrayOutputStream());
    own.forEach(frame -> owners.put(frame, flow));
  }

  private static Flow flow(int number) {
    return new Flow(
        Protocol.TCP,
        new Endpoint(PEER, Ipv4Address.of("10.0.0.1"), PORT),
        new Endpoint(CARD, Ipv4Address.of("10.0.0.2"), PORT + number));
  }

  // ---- the peers, and the network -----------------------------------------------------------

  private Packet packet(Value name) {
    int flow = Arrays.asList(names).indexOf(constants.apply("FlowOf", name));
    int first = constants.applyNumber("First", name);
    int length = constants.applyNumber("Length", name);
    boolean whole = constants.applyText("State", name).equals("whole");
    int sequence = firstSequence + (first - 1) * unit;
    PacketHeader header =
        PacketHeader.ofSegment(flow(flow), packets.size(), sequence, false, length * unit);
    int at = header.bytes().length;
    byte[] bytes = Arrays.copyOf(header.bytes(), at + length * unit);
    for (int n = 0; n < length; n++) {
      Arrays.fill(bytes, at + n * unit, at + (n + 1) * unit, code(flow, first + n));
    }
    header.finish(bytes);
    if (!whole) {
      Arrays.fill(bytes, at, at + unit, GARBAGE);
    }
    return new Packet(flow, first, first + length, whole, bytes);
  }

  /** The peer sends a packet; refuses if it has sent it, or has not sent all bytes before it. */
  @Step("Send")
  boolean send(byte[] bytes) {
    Packet packet = packetOf.get(bytes);
    return packet.whole && packet.first <= sent(packet.flow) + 1 && sent.add(packet);
  }

  /** A packet arrives, if it was sent, or if the network has damaged it. */
  void arrive(byte[] bytes) {
    if (sent(bytes) || !packetOf.get(bytes).whole) {
      card.arrive(bytes);
    }
  }

  /** Whether a packet was sent. */
  boolean sent(byte[] bytes) {
    return sent.contains(packetOf.get(bytes));
  }

  private int sent(int flow) {
    return sent.stream().filter(k -> k.flow == flow).mapToInt(k -> k.end - 1).max().orElse(0);
  }

  /** All that was sent on a flow. */
  Value sent(OffloadedFlow flow) {
    int number = flows.indexOf(flow);
    return Value.sequence(
        IntStream.rangeClosed(1, sent(number))
            .mapToObj(i -> name(code(number, i)))
            .toArray(Value[]::new));
  }

  // ---- the programs -------------------------------------------------------------------------

  /** The program posts a buffer. */
  void post(Frame buffer) {
    if (way.post(buffer)) {
      posted.get(owners.get(buffer)).add(buffer);
      used.remove(buffer);
    }
  }

  /** The program stores something of its own; refuses if it has, or the buffer is not its own. */
  @Step("Store")
  boolean store(Frame buffer) {
    if (!way.idle(buffer) || !used.add(buffer)) {
      return false;
    }
    fill(buffer, OWN);
    return true;
  }

  /** The program asks for more, and keeps what it reads. */
  void take(OffloadedFlow flow) {
    byte[] read = way.take(PORT + flows.indexOf(flow));
    if (read != null) {
      received.get(flow).writeBytes(read);
    }
  }

  /** All buffers that the program has posted, in order. */
  List<Frame> posted(OffloadedFlow flow) {
    return posted.get(flow);
  }

  /** Whether the program has something of its own in {@code buffer}. */
  boolean used(Frame buffer) {
    return used.contains(buffer);
  }

  /** All that the program has read. */
  Value received(OffloadedFlow flow) {
    return content(received.get(flow).toByteArray());
  }

  /** How many bytes of the model the card has completed. */
  int done(OffloadedFlow flow) {
    int announced = card.completions(flow).stream().mapToInt(Completion::length).sum();
    return (received.get(flow).size() + announced) / unit;
  }

  /** Whether the card has written a position, and not completed it. */
  boolean placed(OffloadedFlow flow, int position) {
    return card.placed(flow).entrySet().stream()
        .anyMatch(p -> p.getKey() < position * unit && position * unit <= p.getValue());
  }

  // ---- bytes --------------------------------------------------------------------------------

  private static byte code(int flow, int position) {
    return (byte) (POSITIONS * (flow + 1) + position);
  }

  private void fill(Frame buffer, byte code) {
    byte[] bytes = new byte[Frame.BYTES];
    Arrays.fill(bytes, code);
    memory.write(buffer, 0, bytes, 0, bytes.length);
  }

  /** The model's names of all that is in {@code buffer}. */
  Value content(Frame buffer) {
    return content(memory.copy(buffer));
  }

  private Value content(byte[] bytes) {
    Value[] names = new Value[bytes.length / unit];
    for (int n = 0; n < names.length; n++) {
      int from = n * unit;
      int to = from + unit;
      boolean alike = Arrays.equals(bytes, from + 1, to, bytes, from, to - 1);
      names[n] = alike ? name(bytes[from]) : new Value.Text("mixed");
    }
    return Value.sequence(names);
  }

  private Value name(byte code) {
    if (code == OWN || code == GARBAGE) {
      return constants.get(code == OWN ? "Own" : "Garbage");
    }
    int flow = code / POSITIONS - 1;
    return flow < 0 || flow >= names.length
        ? new Value.Text("unknown")
        : Value.sequence(names[flow], new Value.Num(code % POSITIONS));
  }
}
