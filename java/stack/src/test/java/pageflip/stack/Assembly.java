package pageflip.stack;

import java.util.List;
import pageflip.stack.host.Flip;
import pageflip.stack.host.FlipKernel;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.kernel.fabric.BroadcastFlip;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.nic.Nic;
import pageflip.stack.socket.Socket;

/** A way of giving pages away, with the kernel that it needs. */
enum Assembly {
  BROADCAST(Flip.BROADCAST),
  EVER_RAN(Flip.EVER_RAN),
  LOADED_NOW(Flip.LOADED_NOW),
  TRIMMED(Flip.TRIMMED),
  SNOOPING(Flip.SNOOPING),
  BROADCAST_INVALIDATE(Flip.BROADCAST_INVALIDATE) {
    /** Each invalidation is waited for by the next send, wherever that is. */
    @Override
    Sending sending(FlipKernel kernel) {
      BroadcastFlip flip = (BroadcastFlip) kernel.way();
      return new Sending() {
        @Override
        public boolean send(UserMode cpu, Page page) {
          flip.flush(cpu.cpu());
          return flip.revoke(cpu.cpu(), page);
        }

        @Override
        public void finish(UserMode cpu) {
          flip.flush(cpu.cpu());
        }
      };
    }
  },
  DEDICATED(Flip.DEDICATED);

  /** How a program sends. */
  interface Sending {
    /** False if nothing will be sent of this. */
    boolean send(UserMode cpu, Page page);

    /** What has to be done in the end. */
    default void finish(UserMode cpu) {}
  }

  private final Flip flip;

  Assembly(Flip flip) {
    this.flip = flip;
  }

  FlipKernel on(Machine machine, Nic nic, List<AddressSpace> spaces) {
    return flip.on(machine, nic, spaces);
  }

  Sending sending(FlipKernel kernel) {
    return new Socket(kernel.way())::send;
  }
}
