package pageflip.stack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import pageflip.stack.kernel.Broadcast;
import pageflip.stack.kernel.CopyOnWrite;
import pageflip.stack.kernel.DirectSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Owner;
import pageflip.stack.kernel.PendingOutput;
import pageflip.stack.kernel.Processor;
import pageflip.stack.kernel.Program;
import pageflip.stack.kernel.ShootdownInitiator;
import pageflip.stack.kernel.ShootdownResponder;
import pageflip.stack.kernel.Shootdowns;
import pageflip.stack.kernel.TransientCow;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.MemorySystem;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Descriptor;
import pageflip.stack.nic.Nic;
import pageflip.stack.nic.TransmitRing;
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

  /** So long that only a hang takes it. */
  private static final long LIMIT_SECONDS = 120;

  private final Machine machine;
  private final TransmitRing ring;
  private final Kernel kernel;
  private final PendingOutput output;
  private final CopyOnWrite writeFaults;
  private final Socket socket;
  private final List<AddressSpace> spaces;
  private final Queue<Processor.Ready> runQueue = new ConcurrentLinkedQueue<>();
  private final Queue<Packet> packets = new ConcurrentLinkedQueue<>();
  private final Map<Long, Long> offers = new ConcurrentHashMap<>();
  private final Queue<String> misread = new ConcurrentLinkedQueue<>();
  private final Semaphore completions = new Semaphore(0);
  private final CountDownLatch stored;
  private final CountDownLatch ended;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Shape shape;

  private CowRun(Shape shape) {
    this.shape = shape;
    machine = new Machine(shape.cpus, shape.spaces * shape.pages + shape.spareFrames);
    ring =
        new TransmitRing(
            machine.memory(),
            (bytes, digest) -> packets.add(new Packet(bytes, digest)),
            shape.descriptors);
    Shootdowns shootdowns = new Shootdowns(shape.cpus);
    ShootdownResponder responder = new ShootdownResponder(machine, shootdowns);
    Nic unused = new Nic(machine.memory(), (bytes, digest) -> {});
    kernel = new Kernel(machine, unused, new DirectSwitch(), responder);
    output = new PendingOutput(kernel, ring);
    ShootdownInitiator initiator =
        new ShootdownInitiator(machine, shootdowns, responder, new Broadcast(machine));
    writeFaults = new CopyOnWrite(kernel, shootdowns, initiator, output);
    socket = new Socket(new TransientCow(kernel, shootdowns, initiator, output));
    spaces =
        IntStream.range(0, shape.spaces).mapToObj(n -> new AddressSpace(n, shape.pages)).toList();
    stored = new CountDownLatch(shape.tasks);
    ended = new CountDownLatch(shape.tasks);
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

  /** The frames that some page is mapped to, once for each page. */
  List<Frame> mapped() {
    List<Frame> mapped = new ArrayList<>();
    for (AddressSpace space : spaces) {
      for (int n = 0; n < space.pages(); n++) {
        Page page = new Page(n);
        if (space.mapped(page)) {
          mapped.add(space.walk(page) != null ? space.walk(page) : space.walkReadOnly(page));
        }
      }
    }
    return mapped;
  }

  /** The frames that no page is mapped to. */
  Set<Frame> unmapped() {
    Set<Frame> frames = new HashSet<>(machine.memory().frames());
    mapped().forEach(frames::remove);
    return frames;
  }

  Owner owner(Frame frame) {
    return kernel.frames().owner(frame);
  }

  byte[] bytes(Frame frame) {
    return machine.memory().copy(frame);
  }

  private void run() throws InterruptedException {
    Thread memorySystem = start("memory", new MemorySystem(machine, spaces, shape.seed));
    Thread card = start("nic", () -> ring.serve(this::complete));
    List<Thread> processors = new ArrayList<>();
    for (Cpu cpu : machine.cpus()) {
      processors.add(start(cpu.toString(), new Processor(kernel, cpu, runQueue, writeFaults)));
    }
    try {
      // A CPU in the middle of a send needs the others to answer it: stop none before all
      // programs have ended.
      check(ended.await(LIMIT_SECONDS, TimeUnit.SECONDS), "the programs do not end");
      check(
          completions.tryAcquire(shape.sends, LIMIT_SECONDS, TimeUnit.SECONDS),
          "the NIC does not send all that was posted");
    } finally {
      processors.forEach(Thread::interrupt);
      memorySystem.interrupt();
      card.interrupt();
    }
    processors.add(memorySystem);
    processors.add(card);
    for (Thread thread : processors) {
      thread.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
      check(!thread.isAlive(), thread.getName() + " does not stop");
    }
  }

  private void complete(Descriptor descriptor) {
    check(output.complete(descriptor), "a page was sent and cannot be completed");
    completions.release();
  }

  private void check(boolean well, String otherwise) {
    Throwable thrown = failure.get();
    if (thrown != null || !well) {
      throw new AssertionError(otherwise + ": " + shape, thrown);
    }
  }

  /** A daemon: one that hangs must not keep the tests from ending. */
  private Thread start(String name, Runnable life) {
    Thread thread = new Thread(life, name);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((dead, thrown) -> fail(thrown));
    thread.start();
    return thread;
  }

  private void fail(Throwable thrown) {
    failure.compareAndSet(null, thrown);
    while (ended.getCount() > 0) {
      ended.countDown(); // whoever waits need not wait longer
    }
    completions.release(shape.sends);
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
      ended.countDown();
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
