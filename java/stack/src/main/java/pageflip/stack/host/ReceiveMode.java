package pageflip.stack.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.iomem.TrustedDevice;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.ByteMmu;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.DirectDma;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.net.Flow;
import pageflip.stack.net.Protocol;
import pageflip.stack.nic.OffloadCard;
import pageflip.stack.nic.ReceiveRing;
import pageflip.stack.receive.ByteMappedReceive;
import pageflip.stack.receive.CopyReceive;
import pageflip.stack.receive.FlipReceive;
import pageflip.stack.receive.InputPath;
import pageflip.stack.receive.OffloadedReceive;
import pageflip.stack.receive.PostingReceiver;
import pageflip.stack.receive.ReceiveWay;
import pageflip.stack.receive.Receiver;

/** The ways in which a host can receive: which specification each has, and how to build it. */
public enum ReceiveMode {
  /** Copied out of the page that the card wrote. */
  COPY(null, (input, machine) -> new CopyReceive(input)),
  /** The page that the card wrote becomes the program's, if it is full; copied otherwise. */
  FLIP("Receive", FlipReceive::new),
  /** The program's addresses lead to what the card wrote, byte for byte. */
  BYTE_MAPPED(
      "ByteMmu", (input, machine) -> new ByteMappedReceive(input, machine, new ByteMmu(machine))),
  /** The card does the protocol, and fills pages that the program has posted. */
  OFFLOAD("ProtocolOffload", ReceiveMode::offloaded);

  private static final int POOL = 64;

  private final String specification;
  private final Function<Flow, ReceiveWay> way;

  ReceiveMode(String specification, BiFunction<InputPath, Machine, ReceiveWay> way) {
    this(specification, flow -> sortedIn(flow, way));
  }

  ReceiveMode(String specification, Function<Flow, ReceiveWay> way) {
    this.specification = specification;
    this.way = way;
  }

  /** The module of the specification that this way is held against; empty if there is none. */
  public Optional<String> specification() {
    return Optional.ofNullable(specification);
  }

  /**
   * A host with one program that receives what comes on {@code flow}; of UDP, what comes to its
   * destination.
   */
  public ReceiveWay on(Flow flow) {
    return way.apply(flow);
  }

  private static ReceiveWay sortedIn(Flow flow, BiFunction<InputPath, Machine, ReceiveWay> way) {
    Machine machine = new Machine(1, 1 + 2 * POOL);
    List<Frame> frames = machine.memory().frames();
    AddressSpace space = new AddressSpace(0, 1);
    space.map(new Page(0), frames.get(0));
    Cpu cpu = machine.cpus().get(0);
    new DirectSwitch().dispatch(cpu, new Task(0, space));
    InputPath input =
        new InputPath(
            machine.memory(),
            new ReceiveRing(new DirectDma(machine.memory())),
            new TrustedDevice(),
            frames.subList(1, 1 + POOL),
            frames.subList(1 + POOL, 1 + 2 * POOL));
    Receiver receiver = new Receiver(cpu, new Page(0));
    if (flow.protocol() == Protocol.UDP) {
      input.bind(flow.destination(), receiver);
    } else {
      input.connect(flow, Flows.FIRST_SEQUENCE, receiver);
    }
    return way.apply(input, machine);
  }

  private static ReceiveWay offloaded(Flow flow) {
    Machine machine = new Machine(1, POOL);
    AddressSpace space = new AddressSpace(0, POOL);
    List<Page> pages = new ArrayList<>();
    for (Frame frame : machine.memory().frames()) {
      Page page = new Page(pages.size());
      space.map(page, frame);
      pages.add(page);
    }
    Cpu cpu = machine.cpus().get(0);
    new DirectSwitch().dispatch(cpu, new Task(0, space));
    OffloadCard card = new OffloadCard(new DirectDma(machine.memory()));
    OffloadedReceive receive = new OffloadedReceive(card, new TrustedDevice());
    PostingReceiver receiver = new PostingReceiver(cpu, pages);
    if (flow.protocol() == Protocol.UDP) {
      receive.bind(flow.destination(), receiver);
    } else {
      receive.connect(flow, Flows.FIRST_SEQUENCE, receiver);
    }
    receive.replenish(flow.destination().port());
    return receive;
  }
}
