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
import pageflip.stack.nic.ReceiveRing;
import pageflip.stack.receive.InputPath;
import pageflip.stack.receive.Receiver;

/**
 * A card, the path up to the queue of one stream, and its program. What a CPU does with loads and
 * stores is for the systems that send.
 */
abstract class InputSystem implements SmallSystem {
  static final String CARD = "card: Arrive";
  static final String PATH = "anybody: DropBad DropOld Queue Prune Repost";
  static final String CPU =
      "unused: Cpu.fill Cpu.evict Cpu.translateStore Cpu.commitStore Cpu.translateLoad"
          + " Cpu.finishLoad";

  final Machine machine = new Machine(1, 5);
  final InputPath input;
  final Receiver receiver;
  final ReceiveRing ring = new ReceiveRing(new DirectDma(machine.memory()));
  private final List<Frame> frames = machine.memory().frames().subList(0, 2);

  InputSystem() {
    List<Frame> all = machine.memory().frames();
    AddressSpace space = new AddressSpace(0, 1);
    space.map(new Page(0), all.get(4));
    Cpu cpu = machine.cpus().get(0);
    new DirectSwitch().dispatch(cpu, new Task(0, space));
    receiver = new Receiver(cpu, new Page(0));
    input = new InputPath(machine.memory(), ring, new TrustedDevice(), frames, all.subList(2, 4));
    input.connect(Peer.FLOW, 0, receiver);
  }

  abstract Object way();

  @Override
  public List<Object> roots() {
    return List.of(machine, ring, input, receiver, way());
  }

  @Override
  public List<?> values(Class<?> type) {
    if (type == Frame.class) {
      return frames;
    } else if (type == Receiver.class) {
      return List.of(receiver);
    } else if (type == byte[].class) {
      return List.of(Peer.packet(0, Frame.BYTES), Peer.packet(0, 1), new byte[1]);
    }
    throw new IllegalArgumentException("nothing stands for a " + type);
  }
}
