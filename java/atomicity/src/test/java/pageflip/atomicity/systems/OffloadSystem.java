package pageflip.atomicity.systems;

import java.util.List;
import pageflip.atomicity.SmallSystem;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.iomem.TrustedDevice;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.DirectDma;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.OffloadCard;
import pageflip.stack.nic.OffloadedFlow;
import pageflip.stack.receive.OffloadedReceive;
import pageflip.stack.receive.PostingReceiver;

/**
 * A card that does the protocol, and a program that posts two buffers: {@code ProtocolOffload}.
 * What a CPU does with loads and stores is for the systems that send.
 */
public final class OffloadSystem implements SmallSystem {
  private final Machine machine = new Machine(1, 2);
  private final OffloadCard card = new OffloadCard(new DirectDma(machine.memory()));
  private final OffloadedReceive way = new OffloadedReceive(card, new TrustedDevice());
  private final OffloadedFlow flow;

  public OffloadSystem() {
    AddressSpace space = new AddressSpace(0, 2);
    List<Page> pages = List.of(new Page(0), new Page(1));
    pages.forEach(page -> space.map(page, machine.memory().frames().get(page.number())));
    Cpu cpu = machine.cpus().get(0);
    new DirectSwitch().dispatch(cpu, new Task(0, space));
    flow = way.connect(Peer.FLOW, 0, new PostingReceiver(cpu, pages));
  }

  @Override
  public List<Object> roots() {
    return List.of(machine, card, way, flow);
  }

  @Override
  public List<?> values(Class<?> type) {
    if (type == Frame.class) {
      return machine.memory().frames();
    } else if (type == OffloadedFlow.class) {
      return List.of(flow);
    } else if (type == byte[].class) {
      return List.of(Peer.packet(0, Frame.BYTES), Peer.packet(0, 1), new byte[1]);
    }
    throw new IllegalArgumentException("nothing stands for a " + type);
  }

  @Override
  public List<String> threads() {
    return List.of(
        InputSystem.CPU,
        "card: Arrive DropBad Write Finish",
        "anybody: CompleteStream",
        "program user: Post Read");
  }
}
