package pageflip.stack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Processor;
import pageflip.stack.kernel.Program;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.kernel.cow.CopyOnWrite;
import pageflip.stack.kernel.cow.CowKernel;
import pageflip.stack.kernel.cow.PendingOutput;
import pageflip.stack.kernel.shootdown.BroadcastKernel;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.MemorySystem;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;
import pageflip.stack.nic.TransmitDescriptors;
import pageflip.stack.socket.Socket;

/** The whole stack, sending by transient copy-on-write, on threads of its own, unsteered. */
final class CowRun {
  /**
   * How large, and how long.
   *
   * @param spareFrames beyond one for each page
   * @param sends how many are made, shared out among the tasks
   * @param treads whether programs store to pages that are being sent; if not they store once,
   *     before anybody sends
   */
  record Shape(
      int cpus,
      int spaces,
      int tasks,
      int pages,
      int spareFrames,
      int descriptors,
      int sends,
      boolean treads,
      long seed) {}

  private final Machine machine;
  private final TransmitDescriptors descriptors;
  private final Kernel kernel;
  private final PendingOutput output;
  private final CopyOnWrite writeFaults;
  private final Socket socket;
  private final List<AddressSpace> spaces;
  private final Queue<Processor.Ready> runQueue = new ConcurrentLinkedQueue<>();
  private final Queue<Packet> packets = new ConcurrentLinkedQueue<>();
  private final Map<Long, Long> offers = new ConcurrentHashMap<>();
  private final Queue<String> misread = new ConcurrentLinkedQueue<>();
  private final CountDownLatch stored;
  private final Crew crew;
  private final Shape shape;

  private CowRun(Shape shape) {
    this.shape = shape;
    machine = new Machine(shape.cpus, shape.spaces * shape.pages + shape.spareFrames);
    descriptors =
        new TransmitDescriptors(
            machine.memory(),
            (bytes, digest) -> packets.add(new Packet(bytes, digest)),
            shape.descriptors);
    Nic unused = new Nic(machine.memory());
    CowKernel cow = CowKernel.on(BroadcastKernel.on(machine, unused), descriptors);
    kernel = cow.kernel();
    output = cow.output();
    writeFaults = cow.writeFaults();
    socket = new Socket(cow.way());
    spaces =
        IntStream.range(0, shape.spaces).mapToObj(n -> new AddressSpace(n, shape.pages)).toList();
    stored = new CountDownLatch(shape.tasks);
    crew = new Crew(shape, shape.tasks, shape.sends);
    SplittableRandom random = new SplittableRandom(shape.seed);
    for (int n = 0; n < shape.tasks; n++) {
      int sends = shape.sends / shape.tasks + (n < shape.sends % shape.tasks ? 1 : 0);
      AddressSpace space = spaces.get(n % shape.spaces);
      Program program = new Sender(n, space, sends, random.split());
      runQueue.add(new Processor.Ready(new Task(n, space), program));
    }
  }

  /** Runs a stack of this shape until all of its programs have ended and all is sent. */
  static CowRun of(Shape shape) throws InterruptedException {
    CowRun run = new CowRun(shape);
    run.run();
    return run;
  }

  /** What went over the wire. */
  List<Packet> packets() {
    return List.copyOf(packets);
  }

  /** What a program loaded and had not stored, in words. */
  List<String> misread() {
    return List.copyOf(misread);
  }

  long copies() {
    return writeFaults.copies();
  }

  /** The sends of which no packet carries what their page held when they were made. */
  Set<Long> lost() {
    Set<Long> lost = new HashSet<>(offers.keySet());
    for (Packet packet : packets) {
      ByteBuffer bytes = ByteBuffer.wrap(packet.bytes()).order(ByteOrder.LITTLE_ENDIAN);
      for (int task = 0; task < shape.tasks; task++) {
        long tag = bytes.getLong(Sender.tagAt(task));
        if (offers.containsKey(tag) && offers.get(tag) == bytes.getLong(Sender.valueAt(task))) {
          lost.remove(tag);
        }
      }
    }
    return lost;
  }

  Aftermath aftermath() {
    return new Aftermath(kernel, spaces);
  }

  private void run() throws InterruptedException {
    for (Cpu cpu : machine.cpus()) {
      crew.start(cpu.toString(), new Processor(kernel, cpu, runQueue, writeFaults));
    }
    crew.start("memory", new MemorySystem(machine, spaces, shape.seed));
    crew.start("nic", () -> descriptors.serve(done -> crew.completed(output.complete(done))));
    crew.finish();
  }

  /**
   * Stores to two words of each page that are its own, in pages that others store to; sends the
   * pages, and stores again at once; and looks whether it finds what it stored.
   */
  private final class Sender implements Program {
    private final int number;
    private final AddressSpace space;
    private final SplittableRandom random;
    private final Map<Page, Long> expected = new HashMap<>();
    private boolean begun;
    private int sends;
    private long counter;

    Sender(int number, AddressSpace space, int sends, SplittableRandom random) {
      this.number = number;
      this.space = space;
      this.sends = sends;
      this.random = random;
    }

    /** Where a task's number of the send is. */
    static int tagAt(int task) {
      return task * 2 * Long.BYTES;
    }

    /** Where a task's value is. */
    static int valueAt(int task) {
      return tagAt(task) + Long.BYTES;
    }

    @Override
    public boolean slice(UserMode cpu) {
      if (!begun) {
        begun = true;
        IntStream.range(0, space.pages()).mapToObj(Page::new).forEach(page -> store(cpu, page));
        stored.countDown();
        return true;
      }
      if (!shape.treads && stored.getCount() > 0) {
        return true; // somebody has yet to store, and must not tread
      }
      for (int n = random.nextInt(1, 6); n > 0 && sends > 0; n--) {
        turn(cpu, new Page(random.nextInt(space.pages())));
      }
      if (sends > 0) {
        return true;
      }
      crew.ended();
      return false;
    }

    private void turn(UserMode cpu, Page page) {
      look(cpu, page);
      if (random.nextInt(3) == 0) {
        send(cpu, page);
      } else if (shape.treads) {
        store(cpu, page);
      }
    }

    private void send(UserMode cpu, Page page) {
      if (shape.treads) {
        long tag = next();
        cpu.store(page, tagAt(number), tag);
        offers.put(tag, expected.get(page));
      }
      if (!socket.send(cpu, page)) {
        throw new IllegalStateException("a page that was stored to is not mapped");
      }
      sends--;
      if (shape.treads && random.nextBoolean()) {
        store(cpu, page);
      }
    }

    private void store(UserMode cpu, Page page) {
      long value = next();
      cpu.store(page, valueAt(number), value);
      expected.put(page, value);
      look(cpu, page);
    }

    private void look(UserMode cpu, Page page) {
      long found = cpu.load(page, valueAt(number));
      if (found != expected.get(page)) {
        misread.add("task %d: %s, %d for %d".formatted(number, page, found, expected.get(page)));
      }
    }

    /** Never zero, and nobody else's. */
    private long next() {
      return ++counter << Byte.SIZE | number;
    }
  }
}
