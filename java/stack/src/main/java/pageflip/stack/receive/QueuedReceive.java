package pageflip.stack.receive;

import pageflip.stack.machine.Frame;

/**
 * From the backlog of an {@link InputPath} to programs, a frame at a time.
 *
 * <p>Programs may take at once, each on a thread of its own, and packets arrive meanwhile.
 */
public abstract sealed class QueuedReceive implements ReceiveWay
    permits CopyReceive, FlipReceive, ByteMappedReceive {
  final InputPath input;

  /** From what {@code input} has sorted in. */
  QueuedReceive(InputPath input) {
    this.input = input;
  }

  @Override
  public final void arrive(byte[] frame) {
    input.arrive(frame);
  }

  @Override
  public final byte[] take(int port) {
    Receiver receiver = input.receiver(port);
    return receiver == null ? null : take(receiver);
  }

  @Override
  public final ReceiveCounters counters() {
    return input.counters();
  }

  private byte[] take(Receiver receiver) {
    letGo(receiver);
    for (Frame frame : input.waiting(receiver)) {
      Delivered delivered = deliver(receiver, frame);
      if (delivered != null) {
        byte[] bytes = new byte[delivered.length()];
        read(receiver, bytes);
        return bytes;
      }
    }
    return null;
  }

  /** The program is done with what it was given before, if it has it still. */
  abstract void letGo(Receiver receiver);

  /** Gives the program what is in {@code frame}; null if that is not what comes next for it. */
  abstract Delivered deliver(Receiver receiver, Frame frame);

  /** Fills {@code into} with what the program reads of that. */
  abstract void read(Receiver receiver, byte[] into);
}
