package pageflip.stack.receive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.ByteMmu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.net.Endpoint;
import pageflip.stack.net.Flow;
import pageflip.stack.net.Ipv4Address;
import pageflip.stack.net.MacAddress;
import pageflip.stack.net.PacketHeader;
import pageflip.stack.net.Protocol;
import pageflip.stack.nic.ReceiveRing;

/** A machine with programs that receive: datagrams at two ports, a stream at a third. */
final class ReceiveFixture implements AutoCloseable {
  static final int FIRST_PORT = 1000;
  static final int SECOND_PORT = 1001;
  static final int STREAM_PORT = 1002;
  static final int FIRST_SEQUENCE = -5000; // so that it wraps
  static final BiFunction<InputPath, Machine, ReceiveWay> COPY = (in, m) -> new CopyReceive(in);
  static final BiFunction<InputPath, Machine, ReceiveWay> FLIP = FlipReceive::new;
  static final BiFunction<InputPath, Machine, ReceiveWay> BYTES =
      (in, m) -> new ByteMappedReceive(in, m, new ByteMmu(m));
  private static final int[] PORTS = {FIRST_PORT, SECOND_PORT, STREAM_PORT};

  final Machine machine;
  final List<Receiver> receivers = new ArrayList<>();
  final DeviceAccess device;
  final ReceiveRing ring;
  final InputPath input;
  final ReceiveWay way;

  ReceiveFixture(int pool, BiFunction<InputPath, Machine, ReceiveWay> make) {
    this(pool, make, DeviceAccess.TRUSTED);
  }

  ReceiveFixture(
      int pool, BiFunction<InputPath, Machine, ReceiveWay> make, DeviceAccess.Maker access) {
    machine = new Machine(PORTS.length, PORTS.length + 5 * pool);
    List<Frame> frames = machine.memory().frames();
    for (int n = 0; n < PORTS.length; n++) {
      AddressSpace space = new AddressSpace(n, 1);
      space.map(new Page(0), frames.get(n));
      new DirectSwitch().dispatch(machine.cpus().get(n), new Task(n, space));
      receivers.add(new Receiver(machine.cpus().get(n), new Page(0)));
    }
    int headers = PORTS.length + pool;
    device = access.of(machine.memory(), frames.subList(headers + pool, frames.size()));
    ring = new ReceiveRing(device.port());
    input =
        new InputPath(
            machine.memory(),
            ring,
            device.mappings(),
            frames.subList(PORTS.length, headers),
            frames.subList(headers, headers + pool));
    input.bind(local(FIRST_PORT), receivers.get(0));
    input.bind(local(SECOND_PORT), receivers.get(1));
    input.connect(flow(Protocol.TCP, STREAM_PORT), FIRST_SEQUENCE, receivers.get(2));
    way = make.apply(input, machine);
  }

  /** Switches off what is between the card and memory, if anything is. */
  @Override
  public void close() {
    device.close();
  }

  static Endpoint local(int port) {
    return new Endpoint(MacAddress.of("02:00:00:00:00:02"), Ipv4Address.of("10.0.0.2"), port);
  }

  static Flow flow(Protocol protocol, int port) {
    Endpoint peer =
        new Endpoint(MacAddress.of("02:00:00:00:00:01"), Ipv4Address.of("10.0.0.1"), 4000);
    return new Flow(protocol, peer, local(port));
  }

  static byte[] datagram(int port, byte[] payload) {
    return packet(PacketHeader.ofDatagram(flow(Protocol.UDP, port), 1, payload.length), payload);
  }

  static byte[] segment(int sequence, byte[] payload) {
    return packet(
        PacketHeader.ofSegment(flow(Protocol.TCP, STREAM_PORT), 1, sequence, true, payload.length),
        payload);
  }

  private static byte[] packet(PacketHeader header, byte[] payload) {
    byte[] packet = Arrays.copyOf(header.bytes(), header.bytes().length + payload.length);
    System.arraycopy(payload, 0, packet, header.bytes().length, payload.length);
    header.finish(packet);
    return packet;
  }
}
