package pageflip.stack.kernel;

import java.util.ArrayList;
import java.util.List;
import pageflip.stack.Packet;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;

/** Two CPUs that run a thread each of one process of two pages; nothing moves by itself. */
final class Fixture {
  final Machine machine = new Machine(2, 3);
  final PhysicalMemory memory = machine.memory();
  final List<Frame> frames = memory.frames();
  final List<Packet> packets = new ArrayList<>();
  final Nic nic = new Nic(memory, (bytes, digest) -> packets.add(new Packet(bytes, digest)));
  final Shootdowns shootdowns = new Shootdowns(machine.cpus().size());
  final ShootdownResponder responder = new ShootdownResponder(machine, shootdowns);
  final ContextSwitch contextSwitch = new DirectSwitch();
  final Kernel kernel = new Kernel(machine, nic, contextSwitch, responder);
  final PageFlip flip =
      new PageFlip(
          kernel,
          shootdowns,
          new ShootdownInitiator(machine, shootdowns, responder, new Broadcast(machine)));
  final Cpu cpu = machine.cpus().get(0);
  final Cpu other = machine.cpus().get(1);
  final AddressSpace space = new AddressSpace(0, 2);
  final Page page = new Page(0);

  Fixture() {
    contextSwitch.dispatch(cpu, new Task(0, space));
    contextSwitch.dispatch(other, new Task(1, space));
  }

  /** Maps {@link #page} to the first frame, with {@code value} in it, known to both TLBs. */
  void mapEverywhere(long value) {
    kernel.mapFresh(cpu, page, frames.get(0));
    cpu.fill(page);
    other.fill(page);
    memory.write(frames.get(0), 0, value);
  }

  /** Has {@link #cpu} ask {@link #other} to forget {@link #page}, as a send does. */
  void interruptOther() {
    shootdowns.publish(cpu, new Shootdown(space, page, space.clear(page)));
    machine.interrupts().send(cpu, 1L << other.number());
  }

  /** Takes {@link #page} out of the process and gives it to the NIC, with no shootdown at all. */
  Frame giveAwayWithoutShootdown() {
    Frame frame = space.clear(page);
    kernel.frames().move(frame, Owner.PROCESS, Owner.NIC);
    nic.post(frame);
    return frame;
  }
}
