package pageflip.bindings;

import java.util.HashMap;
import java.util.Map;
import pageflip.conformance.binding.Constants;
import pageflip.stack.kernel.Owner;
import pageflip.stack.kernel.cow.CopyOnWrite;
import pageflip.stack.kernel.cow.PendingOutput;
import pageflip.stack.kernel.cow.TransientCow;
import pageflip.stack.kernel.shootdown.Broadcast;
import pageflip.stack.kernel.shootdown.ShootdownInitiator;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.nic.Descriptor;
import pageflip.stack.nic.TransmitRing;

/** A stack that sends by transient copy-on-write, and somebody who listens to its wire. */
final class CowSystem {
  final FlipSystem stack;
  final PendingOutput output;
  final TransientCow way;
  final CopyOnWrite writeFaults;
  private final TransmitRing ring;
  private final Map<Frame, byte[]> heard = new HashMap<>();
  private byte[] carried;

  CowSystem(Constants constants) {
    stack = new FlipSystem(constants);
    Machine machine = stack.model.machine;
    ring =
        new TransmitRing(
            machine.memory(), (bytes, digest) -> carried = bytes, constants.size("Send"));
    output = new PendingOutput(stack.kernel, ring);
    ShootdownInitiator initiator =
        new ShootdownInitiator(machine, stack.shootdowns, stack.responder, new Broadcast(machine));
    way = new TransientCow(stack.kernel, stack.shootdowns, initiator, output);
    writeFaults = new CopyOnWrite(stack.kernel, stack.shootdowns, initiator, output);
  }

  /** The card reads a frame, and the listener notes of which frame the bytes are. */
  void dmaRead(Descriptor descriptor) {
    if (ring.dmaRead(descriptor)) {
      heard.put(ring.held(descriptor).frame(), carried);
    }
  }

  /** A send is over, and perhaps the last of its frame: what was heard of it is history then. */
  void complete(Descriptor descriptor) {
    output.complete(descriptor);
    heard.keySet().removeIf(frame -> stack.kernel.frames().owner(frame) != Owner.NIC);
  }

  /** What was last heard of a frame since the NIC has it, or null. */
  byte[] heard(Frame frame) {
    return heard.get(frame);
  }
}
