package pageflip.stack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Owner;
import pageflip.stack.kernel.Processor;
import pageflip.stack.kernel.Program;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.MemorySystem;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;

/** The whole stack on threads of its own, unsteered, from the first store to the last packet. */
final class FreeRun {
  /**
   * How large, and how long.
   *
   * @param frames at least {@code spaces * pages}, and one more for each page that may be taken out
   *     and not yet given away: the kernel takes no frame back from a process, so with fewer all
   *     threads may come to wait for one
   * @param sends how many sends have to succeed, shared out among the tasks
   */
  record Shape(int cpus, int spaces, int tasks, int pages, int frames, int sends, long seed) {
    Shape withFrames(int others) {
      return new Shape(cpus, spaces, tasks, pages, others, sends, seed);
    }
  }

  /** So long that only a hang takes it. */
  private static final long LIMIT_SECONDS = 60;

  private final Machine machine;
  private final Nic nic;
  private final Kernel kernel;
  private final Assembly.Sending sending;
  private final List<Runnable> hardware;
  private final List<AddressSpace> spaces;
  private final Queue<Processor.Ready> runQueue = new ConcurrentLinkedQueue<>();
  private final Queue<Packet> packets = new ConcurrentLinkedQueue<>();
  private final Semaphore completions = new Semaphore(0);
  private final CountDownLatch ended;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Shape shape;

  private FreeRun(Shape shape, Assembly assembly) {
    this.shape = shape;
    machine = new Machine(shape.cpus, shape.frames);
    nic = new Nic(machine.memory(), (bytes, digest) -> packets.add(new Packet(bytes, digest)));
    spaces =
        IntStream.range(0, shape.spaces).mapToObj(n -> new AddressSpace(n, shape.pages)).toList();
    Assembly.Stack stack = assembly.on(machine, nic, spaces);
    kernel = stack.kernel();
    sending = stack.sending();
    hardware = stack.hardware();
    ended = new CountDownLatch(shape.tasks);
    SplittableRandom random = new SplittableRandom(shape.seed);
    for (int n = 0; n < shape.tasks; n++) {
      int sends = shape.sends / shape.tasks + (n < shape.sends % shape.tasks ? 1 : 0);
      AddressSpace space = spaces.get(n % shape.spaces);
      Program program = new Sender(space, sends, random.split());
      runQueue.add(new Processor.Ready(new Task(n, space), program));
    }
  }

  /** Runs a stack of this shape until all of its programs have ended and all is sent. */
  static FreeRun of(Shape shape, Assembly assembly) throws InterruptedException {
    FreeRun run = new FreeRun(shape, assembly);
    run.run();
    return run;
  }

  /** How many interrupts the CPUs sent each other. */
  long interrupts() {
    return machine.interrupts().sent();
  }

  /** What went over the wire. */
  List<Packet> packets() {
    return List.copyOf(packets);
  }

  /** The frames that some page is mapped to, once for each page. */
  List<Frame> mapped() {
    List<Frame> mapped = new ArrayList<>();
    for (AddressSpace space : spaces) {
      for (int n = 0; n < space.pages(); n++) {
        Frame frame = space.walk(new Page(n));
        if (frame != null) {
          mapped.add(frame);
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

  /** The address spaces whose programs stored what the packet holds. */
  static Set<Long> writers(Packet packet) {
    return Sender.writers(packet.bytes());
  }

  private void run() throws InterruptedException {
    Thread memorySystem = start("memory", new MemorySystem(machine, spaces, shape.seed));
    Thread card = start("nic", () -> nic.serve(this::complete));
    List<Thread> others = new ArrayList<>(List.of(memorySystem, card));
    hardware.forEach(part -> others.add(start("hardware", part)));
    List<Thread> processors = new ArrayList<>();
    for (Cpu cpu : machine.cpus()) {
      processors.add(start(cpu.toString(), new Processor(kernel, cpu, runQueue)));
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
      others.forEach(Thread::interrupt);
    }
    processors.addAll(others);
    for (Thread thread : processors) {
      thread.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
      check(!thread.isAlive(), thread.getName() + " does not stop");
    }
  }

  private void complete(Frame frame) {
    check(kernel.complete(frame), "a frame was sent and cannot be completed");
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

  /** Stores to pages that others store to, and sends them, until enough of its sends succeeded. */
  private final class Sender implements Program {
    private static final int SPACE_SHIFT = 56;

    private final AddressSpace space;
    private final SplittableRandom random;
    private int sends;

    Sender(AddressSpace space, int sends, SplittableRandom random) {
      this.space = space;
      this.sends = sends;
      this.random = random;
    }

    @Override
    public boolean slice(UserMode cpu) {
      for (int n = random.nextInt(1, 9); n > 0 && sends > 0; n--) {
        Page page = new Page(random.nextInt(space.pages()));
        if (random.nextInt(3) > 0) {
          cpu.store(page, offset(), value());
        } else if (sending.send(cpu, page)) {
          sends--;
        }
      }
      if (sends > 0) {
        return true;
      }
      sending.finish(cpu);
      ended.countDown();
      return false;
    }

    private int offset() {
      return random.nextInt(Frame.BYTES / Long.BYTES) * Long.BYTES;
    }

    /** Never zero, and it says which address space it was stored in. */
    private long value() {
      return space.number() + 1L << SPACE_SHIFT | random.nextLong() >>> Long.SIZE - SPACE_SHIFT;
    }

    private static Set<Long> writers(byte[] bytes) {
      Set<Long> writers = new HashSet<>();
      for (int at = Long.BYTES - 1; at < bytes.length; at += Long.BYTES) {
        if (bytes[at] != 0) {
          writers.add(bytes[at] - 1L);
        }
      }
      return writers;
    }
  }
}
