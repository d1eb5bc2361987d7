package pageflip.stack;

import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import pageflip.stack.host.TransmitWay;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Processor;
import pageflip.stack.kernel.Program;
import pageflip.stack.kernel.TransferKernel;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.kernel.fabric.BroadcastFlip;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.MemorySystem;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;
import pageflip.stack.socket.Socket;

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

  /** How a program sends. */
  private interface Sending {
    /** False if nothing will be sent of this. */
    boolean send(UserMode cpu, Page page);

    /** What has to be done in the end. */
    default void finish(UserMode cpu) {}

    static Sending by(TransferWay way) {
      return way instanceof BroadcastFlip flip ? new InTwoCalls(flip) : new Socket(way)::send;
    }
  }

  /** Each invalidation is waited for by the next send, wherever that is. */
  private record InTwoCalls(BroadcastFlip flip) implements Sending {
    @Override
    public boolean send(UserMode cpu, Page page) {
      flip.flush(cpu.cpu());
      return flip.revoke(cpu.cpu(), page);
    }

    @Override
    public void finish(UserMode cpu) {
      flip.flush(cpu.cpu());
    }
  }

  private final Machine machine;
  private final Nic nic;
  private final Kernel kernel;
  private final Sending sending;
  private final List<Runnable> hardware;
  private final List<AddressSpace> spaces;
  private final Queue<Processor.Ready> runQueue = new ConcurrentLinkedQueue<>();
  private final Queue<Packet> packets = new ConcurrentLinkedQueue<>();
  private final Crew crew;
  private final Shape shape;

  private FreeRun(Shape shape, TransferKernel.Assembly flip) {
    this.shape = shape;
    machine = new Machine(shape.cpus, shape.frames);
    nic = new Nic(machine.memory(), (bytes, digest) -> packets.add(new Packet(bytes, digest)));
    spaces =
        IntStream.range(0, shape.spaces).mapToObj(n -> new AddressSpace(n, shape.pages)).toList();
    TransferKernel flipping = flip.on(machine, nic, spaces);
    kernel = flipping.kernel();
    sending = Sending.by(flipping.way());
    hardware = flipping.hardware();
    crew = new Crew(shape, shape.tasks, shape.sends);
    SplittableRandom random = new SplittableRandom(shape.seed);
    for (int n = 0; n < shape.tasks; n++) {
      int sends = shape.sends / shape.tasks + (n < shape.sends % shape.tasks ? 1 : 0);
      AddressSpace space = spaces.get(n % shape.spaces);
      Program program = new Sender(space, sends, random.split());
      runQueue.add(new Processor.Ready(new Task(n, space), program));
    }
  }

  /** Runs a stack that flips pages until all of its programs have ended and all is sent. */
  static FreeRun of(Shape shape, TransmitWay way) throws InterruptedException {
    FreeRun run = new FreeRun(shape, way.flip().orElseThrow());
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

  Aftermath aftermath() {
    return new Aftermath(kernel, spaces);
  }

  /** The address spaces whose programs stored what the packet holds. */
  static Set<Long> writers(Packet packet) {
    return Sender.writers(packet.bytes());
  }

  private void run() throws InterruptedException {
    for (Cpu cpu : machine.cpus()) {
      crew.start(cpu.toString(), new Processor(kernel, cpu, runQueue));
    }
    crew.start("memory", new MemorySystem(machine, spaces, shape.seed));
    crew.start("nic", () -> nic.serve(done -> crew.completed(kernel.complete(done))));
    hardware.forEach(part -> crew.start("hardware", part));
    crew.finish();
  }

  /** Stores to pages that others store to, and sends them, until enough of its sends succeeded. */
  private final class Sender implements Program {
    private static final int SPACE_SHIFT = 56;

    private final AddressSpace space;
    private final SplittableRandom random;
    private final byte[] loaded = new byte[Frame.BYTES];
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
        int deed = random.nextInt(6);
        if (deed == 0) {
          cpu.load(page, 0, loaded, 0, loaded.length);
          check(loaded);
        } else if (deed < 4) {
          cpu.store(page, offset(), value());
        } else if (sending.send(cpu, page)) {
          sends--;
        }
      }
      if (sends > 0) {
        return true;
      }
      sending.finish(cpu);
      crew.ended();
      return false;
    }

    /** Whole pages are loaded, so that there is time for them to be taken away meanwhile. */
    private void check(byte[] bytes) {
      if (!Set.of((long) space.number()).containsAll(writers(bytes))) {
        throw new AssertionError(space + " is given the bytes of " + writers(bytes));
      }
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
