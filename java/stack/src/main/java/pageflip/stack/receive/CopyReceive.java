package pageflip.stack.receive;

import pageflip.stack.machine.Frame;
import pageflip.step.Step;

/** Copies each payload into the page of the program it is for. */
public final class CopyReceive implements ReceiveWay {
  private final InputPath input;

  /** From what {@code input} has sorted in. */
  public CopyReceive(InputPath input) {
    this.input = input;
  }

  @Override
  public void arrive(byte[] frame) {
    input.arrive(frame);
  }

  @Override
  public byte[] take(int port) {
    Receiver receiver = input.receiver(port);
    return receiver == null ? null : take(receiver);
  }

  @Override
  public ReceiveCounters counters() {
    return input.counters();
  }

  private byte[] take(Receiver receiver) {
    for (Frame frame : input.waiting(receiver)) {
      Delivered delivered = copy(receiver, frame);
      if (delivered != null) {
        byte[] bytes = new byte[delivered.length()];
        receiver.read(bytes);
        return bytes;
      }
    }
    return null;
  }

  /** Refuses if what comes next is not in the frame. */
  @Step("DeliverCopy")
  private Delivered copy(Receiver receiver, Frame frame) {
    return input.deliverCopy(receiver, frame);
  }
}
