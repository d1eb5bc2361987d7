package pageflip.stack.kernel.cores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import pageflip.stack.Packet;
import pageflip.stack.kernel.ContextSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Interconnect;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;

/** Two CPUs that run a thread each of one process, and a stack core; nothing moves by itself. */
final class CoresFixture {
  final Machine machine = new Machine(2, 3);
  final List<Frame> frames = machine.memory().frames();
  final List<Packet> packets = new ArrayList<>();
  final Nic nic =
      new Nic(machine.memory(), (bytes, digest) -> packets.add(new Packet(bytes, digest)));
  private final CoresKernel cores = CoresKernel.on(machine, nic, 1);
  final Interconnect interconnect = cores.interconnect();
  final Rings rings = cores.rings();
  final RevocationResponder responder = cores.responder();
  final Kernel kernel = cores.kernel();
  final ContextSwitch contextSwitch = kernel.contextSwitch();
  final DedicatedCores way = cores.way();
  final StackCore core = cores.core();
  final Cpu cpu = machine.cpus().get(0);
  final Cpu other = machine.cpus().get(1);
  final AddressSpace space = new AddressSpace(0, 2);
  final Page page = new Page(0);
  final Page second = new Page(1);
  final Frame frame = frames.get(0);

  CoresFixture() {
    contextSwitch.dispatch(cpu, new Task(0, space));
    contextSwitch.dispatch(other, new Task(1, space));
  }

  /** Maps {@link #page} to the first frame and {@link #second} to the next, known to both TLBs. */
  void mapEverywhere() {
    kernel.mapFresh(cpu, page, frame);
    kernel.mapFresh(cpu, second, frames.get(1));
    for (Cpu each : machine.cpus()) {
      each.fill(page);
      each.fill(second);
    }
  }

  /** Everything that any core has written to rings becomes visible. */
  void settle() {
    for (Cpu each : machine.cpus()) {
      interconnect.slotVisible(each);
      interconnect.indexVisible(each);
    }
    core.slotVisible();
    core.indexVisible();
  }

  /** Settles until {@code condition} holds; {@code meanwhile} must not end before that. */
  void settleUntil(BooleanSupplier condition, CompletableFuture<?> meanwhile) {
    while (!condition.getAsBoolean()) {
      if (meanwhile.isDone()) {
        throw new AssertionError("it ended too early: " + meanwhile);
      }
      settle();
      Thread.yield();
    }
  }

  /** What {@code running} gives, once it has ended, settling meanwhile. */
  <T> T settleUntilDone(CompletableFuture<T> running) {
    while (!running.isDone()) {
      settle();
      Thread.yield();
    }
    return running.join();
  }

  /** Runs on a thread of its own, a daemon: one that hangs must not keep the tests from ending. */
  static <T> CompletableFuture<T> run(Supplier<T> operation) {
    return CompletableFuture.supplyAsync(
        operation,
        task -> {
          Thread thread = new Thread(task);
          thread.setDaemon(true);
          thread.start();
        });
  }
}
