package pageflip.stack.receive;

import pageflip.stack.machine.Frame;
import pageflip.step.Step;

/** Copies each payload into the page of the program it is for. */
public final class CopyReceive extends QueuedReceive {
  /** From what {@code input} has sorted in. */
  public CopyReceive(InputPath input) {
    super(input);
  }

  /** Nothing is left to let go: what it was given is a copy. */
  @Override
  void letGo(Receiver receiver) {}

  /** Refuses if what comes next is not in the frame. */
  @Override
  @Step("DeliverCopy")
  Delivered deliver(Receiver receiver, Frame frame) {
    return input.deliverCopy(receiver, frame);
  }

  @Override
  void read(Receiver receiver, byte[] into) {
    receiver.read(into);
  }
}
