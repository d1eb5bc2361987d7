package pageflip.stack.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import pageflip.stack.Packet;
import pageflip.stack.extended.Event;
import pageflip.stack.extended.EventQueue;
import pageflip.stack.extended.ExtendedSocket;
import pageflip.stack.extended.NicPath;
import pageflip.stack.extended.Protection;
import pageflip.stack.extended.Recycling;
import pageflip.stack.extended.RegisteredBuffer;
import pageflip.stack.extended.RegisteredMemory;
import pageflip.stack.extended.SendId;
import pageflip.stack.extended.SendQueue;
import pageflip.stack.extended.SendWorker;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.nic.MessageWire;

/**
 * An application that keeps the contract, on real threads: the kernel's, two cards', a driver's
 * that fails and fails over at random. It sees no error, and the wire carries what was offered.
 */
@Tag("slow")
class ContractFreeRunTest {
  private static final int SENDS = 200;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /**
   * What a run is made of.
   *
   * @param gathers whether the second path's card can read buffers; the first one's can
   * @param mtu of the second path; the first one's leaves a short last chunk
   */
  record Shape(int frames, int room, boolean gathers, int mtu, long seed) {}

  // Not shrunk: another run of the same shape takes other turns, so a smaller one proves nothing.
  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void anObedientApplicationSeesNoErrorAndTheWireCarriesWhatItOffered(@ForAll("shapes") Shape shape)
      throws Exception {
    Run run = new Run(shape);
    run.run();

    assertThat(run.failure.get()).isNull();
    assertThat(run.packets).isNotEmpty().allMatch(Packet::intact, "is what was offered");
    assertThat(run.packets.size()).as("each message goes out once").isLessThanOrEqualTo(SENDS);
    assertThat(run.hurried).as("sends with time to go that timed out").isEmpty();
    assertThat(run.results).hasSize(SENDS).allSatisfy((send, n) -> assertThat(n).isEqualTo(1));
    assertThat(run.returns).hasSize(SENDS).allSatisfy((send, n) -> assertThat(n).isEqualTo(1));
    assertThat(run.results.keySet()).isEqualTo(run.returns.keySet());
    assertThat(run.queue.out()).isEmpty();
    for (Frame frame : run.physical.frames()) {
      assertThat(run.queue.paths()).noneMatch(path -> path.holds(frame));
    }
  }

  @Provide
  Arbitrary<Shape> shapes() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 5),
            Arbitraries.integers().between(1, 5),
            Arbitraries.of(true, false),
            Arbitraries.of(1024, 1460),
            Arbitraries.longs())
        .as(Shape::new);
  }

  private static final class Run implements MessageWire {
    final AtomicReference<Throwable> failure = new AtomicReference<>();
    final Queue<Packet> packets = new ConcurrentLinkedQueue<>();
    final Map<SendId, Integer> results = new HashMap<>();
    final Map<SendId, Integer> returns = new HashMap<>();
    final Set<SendId> unhurried = new HashSet<>(); // those with all the time in the world
    final Set<SendId> hurried = new HashSet<>(); // of those, the ones that timed out
    final PhysicalMemory physical;
    final SendQueue queue;
    private final Shape shape;
    private final RegisteredMemory memory;
    private final EventQueue events = new EventQueue();
    private final SplittableRandom random;
    private final List<Thread> threads = new ArrayList<>();

    Run(Shape shape) {
      this.shape = shape;
      random = new SplittableRandom(shape.seed());
      physical = new PhysicalMemory(shape.frames());
      memory = new RegisteredMemory(physical);
      NicPath first = new NicPath(physical, this, 1460, true);
      NicPath second = new NicPath(physical, this, shape.mtu(), shape.gathers());
      queue = new SendQueue(memory, List.of(first, second), events);
    }

    @Override
    public long carry(byte[] bytes, int digest) {
      packets.add(new Packet(bytes, digest));
      return 0;
    }

    @Override
    public void carryAgain(long place, byte[] bytes, int digest) {
      throw new AssertionError("nothing is lost here");
    }

    void run() throws Exception {
      SplittableRandom whims = random.split();
      start("worker", new SendWorker(queue));
      queue.paths().forEach(path -> start("card", () -> path.serve(queue)));
      start("driver", () -> misbehave(whims));
      try {
        application();
      } finally {
        threads.forEach(Thread::interrupt);
      }
      for (Thread thread : threads) {
        thread.join(LIMIT.toMillis());
        assertThat(thread.isAlive()).as(thread.getName() + " stops").isFalse();
      }
    }

    private void start(String name, Runnable life) {
      Thread thread = new Thread(life, name);
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler((dead, thrown) -> failure.compareAndSet(null, thrown));
      threads.add(thread);
      thread.start();
    }

    /** What a driver does to a kernel: errors, and failing over. */
    private void misbehave(SplittableRandom whims) {
      while (!Thread.currentThread().isInterrupted()) {
        switch (whims.nextInt(8)) {
          case 0 -> queue.fail(physical.frames().get(whims.nextInt(shape.frames())));
          case 1 -> queue.failOver(queue.paths().get(whims.nextInt(2)));
          default -> Thread.yield();
        }
      }
    }

    private void application() throws Exception {
      ExtendedSocket socket = new ExtendedSocket(queue, shape.room());
      List<RegisteredBuffer> buffers = new ArrayList<>();
      long end = System.nanoTime() + LIMIT.toNanos();
      int sends = 0;
      while (sends < SENDS || returns.size() < SENDS) {
        assertThat(System.nanoTime()).as("it ends in time").isLessThan(end);
        register(buffers);
        for (RegisteredBuffer buffer : buffers) {
          if (sends < SENDS && buffer.isMine() && use(socket, buffer)) {
            sends++;
          }
        }
        if (random.nextInt(20) == 0) {
          socket.close();
          socket = new ExtendedSocket(queue, shape.room());
        }
        note(events.take(Duration.ofMillis(1)), buffers);
      }
      for (Event event = events.poll(); event != null; event = events.poll()) {
        note(event, buffers);
      }
    }

    private void register(List<RegisteredBuffer> buffers) {
      Protection protection = random.nextBoolean() ? Protection.SECURED : Protection.VOLATILE;
      Recycling recycling = random.nextBoolean() ? Recycling.CACHED : Recycling.UNCACHED;
      memory.register(protection, recycling).ifPresent(buffers::add);
    }

    /** Fills it and sends it, all of it and whatever may come of it. */
    private boolean use(ExtendedSocket socket, RegisteredBuffer buffer)
        throws ClosedChannelException {
      for (int offset = 0; offset < Frame.BYTES; offset += Long.BYTES) {
        buffer.put(offset, random.nextLong());
      }
      Duration atMost = Duration.ofNanos(random.nextInt(4) == 0 ? 10_000 : 10_000_000_000L);
      Optional<SendId> send = socket.send(buffer, atMost);
      if (atMost.toSeconds() > 0) {
        send.ifPresent(unhurried::add);
      }
      if (send.isPresent() && random.nextInt(8) == 0) {
        socket.cancel(send.get());
      }
      return send.isPresent();
    }

    private void note(Event event, List<RegisteredBuffer> buffers) {
      if (event instanceof Event.Returned returned) {
        returned.sends().forEach(send -> returns.merge(send, 1, Integer::sum));
        for (RegisteredBuffer buffer : returned.buffers()) {
          if (buffer.recycling() == Recycling.UNCACHED) {
            buffers.remove(buffer);
          }
        }
      } else if (event instanceof Event.Sent sent) {
        results.merge(sent.send(), 1, Integer::sum);
      } else if (event instanceof Event.Failed failed) {
        results.merge(failed.send(), 1, Integer::sum);
        if (failed.why() == Event.Failure.TIMED_OUT && unhurried.contains(failed.send())) {
          hurried.add(failed.send());
        }
      }
    }
  }
}
