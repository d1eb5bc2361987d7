package pageflip.stack.nic;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.step.Step;

/**
 * A network card that reads frames by DMA and puts their bytes on a wire.
 *
 * <p>{@link #post} may be called by any thread. {@link #serve} is the card's own thread.
 */
public final class Nic {
  private final PhysicalMemory memory;
  private final Wire wire;
  private final AtomicReferenceArray<Transmission> held;
  private final LinkedBlockingQueue<Frame> ring = new LinkedBlockingQueue<>();

  /** A card that reads {@code memory} and sends over {@code wire}. */
  public Nic(PhysicalMemory memory, Wire wire) {
    this.memory = memory;
    this.wire = wire;
    this.held = new AtomicReferenceArray<>(memory.frames().size());
  }

  /** What the card holds for {@code frame}, or null. */
  public Transmission held(Frame frame) {
    return held.get(frame.number());
  }

  /** Gives the card {@code frame} to send. Nobody may write it until it is retired. */
  public void post(Frame frame) {
    held.set(frame.number(), new Transmission(Crc32c.of(memory.copy(frame))));
    ring.add(frame);
  }

  /** Reads the frame and sends it; refuses if the card does not hold it, or has sent it. */
  @Step("DmaRead")
  public boolean dmaRead(Frame frame) {
    Transmission transmission = held(frame);
    if (transmission == null || transmission.sent() != null) {
      return false;
    }
    byte[] bytes = memory.copy(frame);
    transmission.sent(bytes);
    wire.carry(bytes, transmission.digest());
    return true;
  }

  /** Takes back a frame that has been sent; false if it has not, or the card does not hold it. */
  public boolean retire(Frame frame) {
    Transmission transmission = held(frame);
    return transmission != null
        && transmission.sent() != null
        && held.compareAndSet(frame.number(), transmission, null);
  }

  /** Sends what is posted, in order, and tells {@code completed} of each, until interrupted. */
  public void serve(Consumer<Frame> completed) {
    try {
      while (true) {
        Frame frame = ring.take();
        dmaRead(frame);
        completed.accept(frame);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
