package pageflip.stack.nic;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.step.Step;

/**
 * The frames that a network card may read.
 *
 * <p>What it does with them is one of two things. By itself it reads each whole, in the order in
 * which they were posted, and puts the bytes on a wire: {@link #serve}. Or packets are gathered
 * from them elsewhere in the card ({@link PacketCard}), and this says what may be read.
 *
 * <p>{@link #serve} and {@link #dmaRead} are for the card's own thread. The rest may be called by
 * any.
 */
public final class Nic {
  private final PhysicalMemory memory;
  private final Wire wire;
  private final AtomicReferenceArray<Transmission> held;
  private final WorkQueue<Frame> work = new WorkQueue<>();
  private final Consumer<Frame> doorbell;

  /** A card that reads {@code memory} and sends whole frames over {@code wire}. */
  public Nic(PhysicalMemory memory, Wire wire) {
    this.memory = memory;
    this.wire = wire;
    this.held = new AtomicReferenceArray<>(memory.frames().size());
    this.doorbell = work::add;
  }

  /** A card that sends nothing by itself: packets are gathered from the frames that it holds. */
  public Nic(PhysicalMemory memory) {
    this.memory = memory;
    this.wire = (bytes, digest) -> {};
    this.held = new AtomicReferenceArray<>(memory.frames().size());
    this.doorbell = frame -> {};
  }

  /** What the card holds for {@code frame}, or null. */
  public Transmission held(Frame frame) {
    return held.get(frame.number());
  }

  /** Gives the card {@code frame} to send. Nobody may write it until it is retired. */
  public Transmission post(Frame frame) {
    Transmission transmission = new Transmission(frame, memory);
    held.set(frame.number(), transmission);
    doorbell.accept(frame);
    return transmission;
  }

  /** Reads the frame and sends it; refuses if the card does not hold it, or has sent it. */
  @Step("DmaRead")
  public boolean dmaRead(Frame frame) {
    Transmission transmission = held(frame);
    return transmission != null && transmission.send(memory, wire);
  }

  /** Takes back a frame that has been sent; false if it has not, or the card does not hold it. */
  public boolean retire(Frame frame) {
    Transmission transmission = held(frame);
    return transmission != null
        && transmission.over()
        && held.compareAndSet(frame.number(), transmission, null);
  }

  /** Sends what is posted, in order, and tells {@code completed} of each, until interrupted. */
  public void serve(Consumer<Frame> completed) {
    work.serve(
        frame -> {
          dmaRead(frame);
          completed.accept(frame);
        });
  }
}
