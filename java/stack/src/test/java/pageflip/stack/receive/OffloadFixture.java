package pageflip.stack.receive;

import java.util.ArrayList;
import java.util.List;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.iomem.TrustedDevice;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.DirectDma;
import pageflip.stack.machine.DmaPort;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.machine.Task;
import pageflip.stack.net.Protocol;
import pageflip.stack.nic.OffloadCard;
import pageflip.stack.nic.OffloadedFlow;

/**
 * A machine with a card that does the protocol, and the same programs as in {@link ReceiveFixture},
 * each of which has posted all its pages.
 */
final class OffloadFixture {
  final PhysicalMemory memory;
  final OffloadCard card;
  final OffloadedReceive way;
  final OffloadedFlow stream;
  final List<PostingReceiver> receivers = new ArrayList<>();

  /** Programs of so many pages each. */
  OffloadFixture(int pages) {
    this(pages, new Machine(3, 3 * pages));
  }

  private OffloadFixture(int pages, Machine machine) {
    this(pages, machine, new DirectDma(machine.memory()));
  }

  private OffloadFixture(int pages, Machine machine, DmaPort port) {
    memory = machine.memory();
    card = new OffloadCard(port);
    way = new OffloadedReceive(card, new TrustedDevice());
    for (int n = 0; n < 3; n++) {
      AddressSpace space = new AddressSpace(n, pages);
      List<Page> all = new ArrayList<>();
      for (Frame frame : memory.frames().subList(n * pages, (n + 1) * pages)) {
        all.add(new Page(all.size()));
        space.map(all.get(all.size() - 1), frame);
      }
      new DirectSwitch().dispatch(machine.cpus().get(n), new Task(n, space));
      receivers.add(new PostingReceiver(machine.cpus().get(n), all));
    }
    way.bind(ReceiveFixture.local(ReceiveFixture.FIRST_PORT), receivers.get(0));
    way.bind(ReceiveFixture.local(ReceiveFixture.SECOND_PORT), receivers.get(1));
    stream =
        way.connect(
            ReceiveFixture.flow(Protocol.TCP, ReceiveFixture.STREAM_PORT),
            ReceiveFixture.FIRST_SEQUENCE,
            receivers.get(2));
    way.replenish(ReceiveFixture.FIRST_PORT);
    way.replenish(ReceiveFixture.SECOND_PORT);
    way.replenish(ReceiveFixture.STREAM_PORT);
  }

  /** The same, with a card that may write nothing. */
  static OffloadFixture forbidden(int pages) {
    return new OffloadFixture(
        pages, new Machine(3, 3 * pages), (page, offset, bytes, from, length) -> false);
  }
}
