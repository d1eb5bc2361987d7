package pageflip.stack.host;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import pageflip.stack.kernel.Processor;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.MemorySystem;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.net.Flow;
import pageflip.stack.nic.PacketCard;
import pageflip.stack.nic.PacketRing;
import pageflip.stack.socket.MessageSocket;
import pageflip.stack.transmit.PacketDriver;

/** A machine with one process, whose first thread sends while its second keeps a CPU busy. */
final class MachineHost implements MessageSender {
  private static final int CPUS = 2;
  private static final int PAGES = 20;
  private static final int FRAMES = 4 * PAGES;
  private static final int SLOTS = 64;
  private static final long SEED = 1;

  private final Threads threads = new Threads();
  private final MessageProgram program;
  private final SiblingThread sibling = new SiblingThread(new Page(PAGES - 1));
  private final PacketDriver driver;

  MachineHost(
      BiFunction<Machine, List<AddressSpace>, SendingKernel> kernels,
      int mss,
      Consumer<byte[]> link) {
    Machine machine = new Machine(CPUS, FRAMES);
    AddressSpace space = new AddressSpace(0, PAGES);
    List<AddressSpace> spaces = List.of(space);
    SendingKernel sending = kernels.apply(machine, spaces);
    PacketRing ring = new PacketRing(SLOTS);
    PacketCard card = new PacketCard(ring, machine.memory(), link);
    driver = new PacketDriver(ring);
    program =
        new MessageProgram(
            flow -> new MessageSocket(sending.lender(), driver, flow, mss, Flows.FIRST_SEQUENCE));
    Queue<Processor.Ready> runQueue = new ConcurrentLinkedQueue<>();
    runQueue.add(new Processor.Ready(new Task(0, space), program));
    runQueue.add(new Processor.Ready(new Task(1, space), sibling));
    threads.start("memory", new MemorySystem(machine, spaces, SEED));
    threads.start("card", card::serve);
    threads.start("driver", driver::serve);
    sending.hardware().forEach(part -> threads.start("hardware", part));
    for (Cpu cpu : machine.cpus()) {
      threads.start(
          cpu.toString(), new Processor(sending.kernel(), cpu, runQueue, sending.writeFaults()));
    }
  }

  @Override
  public void send(Flow flow, byte[] message, int alignment) {
    CompletableFuture<Void> sent = program.order(flow, message, alignment);
    threads.await("a message is not sent", sent::isDone);
  }

  @Override
  public void close() {
    try {
      threads.await("not everything goes out", () -> driver.outstanding().isEmpty());
    } finally {
      program.end();
      sibling.end();
      // A CPU in the middle of something needs the others, and the memory: stop none before that.
      threads.stop("the programs do not end", () -> program.hasEnded() && sibling.hasEnded());
    }
  }
}
