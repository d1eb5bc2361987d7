package pageflip.stack.receive;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.step.Step;

/**
 * Lets the page of the program lead to the frame that the card wrote, if the payload fills that and
 * comes next from its first byte on; copies otherwise.
 *
 * <p>The frame that a flip replaces may be used again when no TLB leads to it any more. The program
 * waits for that, since it would read the old frame else. The shootdown here is one instruction, as
 * where the hardware broadcasts it; how interrupts do it is for {@code TlbShootdown} to show.
 */
public final class FlipReceive extends QueuedReceive {
  private final Machine machine;
  private final Map<Receiver, Frame> retired = new ConcurrentHashMap<>();

  /** From what {@code input} has sorted in, to programs on the CPUs of {@code machine}. */
  public FlipReceive(InputPath input, Machine machine) {
    super(input);
    this.machine = machine;
  }

  /** The frame that was taken from {@code receiver} and is not free yet, or null. */
  public Frame retired(Receiver receiver) {
    return retired.get(receiver);
  }

  /** Nothing is left to let go: the page is the program's for good. */
  @Override
  void letGo(Receiver receiver) {}

  @Override
  Delivered deliver(Receiver receiver, Frame frame) {
    if (flip(receiver, frame)) {
      shootDown(receiver);
      reclaim(receiver);
      return new Delivered(Frame.BYTES);
    }
    return copy(receiver, frame);
  }

  @Override
  void read(Receiver receiver, byte[] into) {
    receiver.read(into);
  }

  /** Refuses if what comes next is not in the frame. */
  @Step("DeliverCopy")
  private Delivered copy(Receiver receiver, Frame frame) {
    return input.deliverCopy(receiver, frame);
  }

  /** Refuses if the frame is not full of what comes next. */
  @Step("DeliverFlip")
  private boolean flip(Receiver receiver, Frame frame) {
    if (!input.giveAway(receiver, frame)) {
      return false;
    }
    retired.put(receiver, receiver.space().replace(receiver.page(), frame));
    return true;
  }

  /** Every TLB forgets the page, and what was translated through it is over. */
  @Step("ShootDown")
  private void shootDown(Receiver receiver) {
    for (Cpu cpu : machine.cpus()) {
      cpu.invalidate(receiver.space(), receiver.page());
    }
    for (Cpu cpu : machine.cpus()) {
      while (!cpu.drained()) {
        cpu.relax();
      }
    }
  }

  @Step("Reclaim")
  private void reclaim(Receiver receiver) {
    input.release(retired.remove(receiver));
  }
}
