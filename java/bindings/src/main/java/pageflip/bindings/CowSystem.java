package pageflip.bindings;

import java.util.HashMap;
import java.util.Map;
import pageflip.conformance.binding.Constants;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Owner;
import pageflip.stack.kernel.cow.CopyOnWrite;
import pageflip.stack.kernel.cow.CowKernel;
import pageflip.stack.kernel.cow.PendingOutput;
import pageflip.stack.kernel.cow.TransientCow;
import pageflip.stack.kernel.shootdown.BroadcastKernel;
import pageflip.stack.kernel.shootdown.Shootdowns;
import pageflip.stack.machine.Frame;
import pageflip.stack.nic.Descriptor;
import pageflip.stack.nic.TransmitDescriptors;

/** A host that sends by transient copy-on-write, and the last bytes on its wire of each frame. */
final class CowSystem {
  final ModelMachine model;
  final Kernel kernel;
  final Shootdowns shootdowns;
  final PendingOutput output;
  final TransientCow way;
  final CopyOnWrite writeFaults;
  private final TransmitDescriptors descriptors;
  private final Map<Frame, byte[]> sent = new HashMap<>();
  private byte[] carried;

  CowSystem(Constants constants) {
    model = new ModelMachine(constants);
    descriptors =
        new TransmitDescriptors(
            model.machine.memory(), (bytes, digest) -> carried = bytes, constants.size("Send"));
    CowKernel stack = CowKernel.on(BroadcastKernel.on(model.machine, model.nic), descriptors);
    kernel = stack.kernel();
    shootdowns = stack.broadcast().shootdowns();
    output = stack.output();
    way = stack.way();
    writeFaults = stack.writeFaults();
  }

  /** The card reads a frame and sends it; keeps the bytes under that frame. */
  void dmaRead(Descriptor descriptor) {
    if (descriptors.dmaRead(descriptor)) {
      sent.put(descriptors.held(descriptor).frame(), carried);
    }
  }

  /** Completes a send; forgets the bytes of frames that the NIC does not own any more. */
  void complete(Descriptor descriptor) {
    synchronized (output) { // or the frame may be offered again before its bytes are forgotten
      output.complete(descriptor);
      sent.keySet().removeIf(frame -> kernel.frames().owner(frame) != Owner.NIC);
    }
  }

  /** The bytes that last went out of a frame since the NIC owns it; null if none did. */
  byte[] sent(Frame frame) {
    return sent.get(frame);
  }
}
