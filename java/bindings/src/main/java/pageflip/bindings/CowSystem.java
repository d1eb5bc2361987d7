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

/** A host that sends by transient copy-on-write, and the last bytes on its wire of each frame. */
final class CowSystem {
  final FlipSystem stack;
  final PendingOutput output;
  final TransientCow way;
  final CopyOnWrite writeFaults;
  private final TransmitRing ring;
  private final Map<Frame, byte[]> sent = new HashMap<>();
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

  /** The card reads a frame and sends it; keeps the bytes under that frame. */
  void dmaRead(Descriptor descriptor) {
    if (ring.dmaRead(descriptor)) {
      sent.put(ring.held(descriptor).frame(), carried);
    }
  }

  /** Completes a send; forgets the bytes of frames that the NIC does not own any more. */
  void complete(Descriptor descriptor) {
    output.complete(descriptor);
    sent.keySet().removeIf(frame -> stack.kernel.frames().owner(frame) != Owner.NIC);
  }

  /** The bytes that last went out of a frame since the NIC owns it; null if none did. */
  byte[] sent(Frame frame) {
    return sent.get(frame);
  }
}
