package pageflip.stack.kernel.fabric;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import pageflip.stack.Packet;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.TransferWay;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.InvalidationFabric;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;

/** Two CPUs, of which the first runs a thread, and TLBs that hear from a fabric moved by hand. */
final class FabricFixture<W extends TransferWay> {
  final Machine machine = new Machine(2, 3);
  final List<Frame> frames = machine.memory().frames();
  final List<Packet> packets = new ArrayList<>();
  final Nic nic =
      new Nic(machine.memory(), (bytes, digest) -> packets.add(new Packet(bytes, digest)));
  final Cpu cpu = machine.cpus().get(0);
  final Cpu other = machine.cpus().get(1);
  final AddressSpace space = new AddressSpace(0, 2);
  final Task task = new Task(0, space);
  final Page page = new Page(0);
  final Kernel kernel;
  final InvalidationFabric fabric;
  final W flip;

  FabricFixture(BiFunction<Machine, Nic, FabricKernel<W>> assembly) {
    FabricKernel<W> stack = assembly.apply(machine, nic);
    kernel = stack.kernel();
    fabric = stack.fabric();
    flip = stack.way();
    kernel.contextSwitch().dispatch(cpu, task);
    kernel.mapFresh(cpu, page, frames.get(0));
    cpu.fill(page);
  }

  /** A second thread of the process runs on {@link #other}, and its TLB knows the page. */
  void runSecondThread() {
    kernel.contextSwitch().dispatch(other, new Task(1, space));
    other.fill(page);
  }

  /** What {@link #cpu} has sent out reaches every TLB. */
  void reachAll() {
    machine.cpus().forEach(receiver -> fabric.invalidate(receiver, cpu));
  }

  /** Whoever can answers what {@link #cpu} has sent out. */
  void answerAll() {
    machine.cpus().forEach(receiver -> fabric.answer(receiver, cpu));
  }

  /** On a daemon thread: a CPU that hangs must not keep the tests from ending. */
  static CompletableFuture<Boolean> begin(Supplier<Boolean> call) {
    return CompletableFuture.supplyAsync(
        call,
        work -> {
          Thread thread = new Thread(work);
          thread.setDaemon(true);
          thread.start();
        });
  }
}
