package pageflip.stack.kernel.shootdown;

import java.util.ArrayList;
import java.util.List;
import pageflip.stack.Packet;
import pageflip.stack.kernel.ContextSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Owner;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.machine.Revocation;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;

/** Two CPUs that run a thread each of one process of two pages; nothing moves by itself. */
public final class ShootdownFixture {
  public final Machine machine = new Machine(2, 3);
  public final PhysicalMemory memory = machine.memory();
  public final List<Frame> frames = memory.frames();
  public final List<Packet> packets = new ArrayList<>();
  public final Nic nic = new Nic(memory, (bytes, digest) -> packets.add(new Packet(bytes, digest)));
  public final BroadcastKernel broadcast = BroadcastKernel.on(machine, nic);
  public final Shootdowns shootdowns = broadcast.shootdowns();
  public final ShootdownResponder responder = broadcast.responder();
  public final Kernel kernel = broadcast.kernel();
  public final ContextSwitch contextSwitch = kernel.contextSwitch();
  public final PageFlip flip = broadcast.way();
  public final Cpu cpu = machine.cpus().get(0);
  public final Cpu other = machine.cpus().get(1);
  public final AddressSpace space = new AddressSpace(0, 2);
  public final Page page = new Page(0);

  public ShootdownFixture() {
    contextSwitch.dispatch(cpu, new Task(0, space));
    contextSwitch.dispatch(other, new Task(1, space));
  }

  /** Maps {@link #page} to the first frame, with {@code value} in it, known to both TLBs. */
  public void mapEverywhere(long value) {
    kernel.mapFresh(cpu, page, frames.get(0));
    cpu.fill(page);
    other.fill(page);
    memory.write(frames.get(0), 0, value);
  }

  /** Has {@link #cpu} ask {@link #other} to forget {@link #page}, as a send does. */
  public void interruptOther() {
    shootdowns.publish(cpu, new Revocation(space, page, space.clear(page)));
    machine.interrupts().send(cpu, 1L << other.number());
  }

  /** Takes {@link #page} out of the process and gives it to the NIC, with no shootdown at all. */
  public Frame giveAwayWithoutShootdown() {
    Frame frame = space.clear(page);
    kernel.frames().move(frame, Owner.PROCESS, Owner.NIC);
    nic.post(frame);
    return frame;
  }
}
