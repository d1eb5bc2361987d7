package pageflip.stack.extended;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.nic.Wire;
import pageflip.step.Step;

/**
 * A path to the peer: a card that reads buffers by DMA and a wire. It may read a buffer again, for
 * bytes that the peer lost, until it is made to let go of it.
 *
 * <p>{@link #serve} is the card's own thread; everything else may be called by any.
 */
public final class NicPath {
  /** How long the card waits for more before it looks what is over. */
  private static final long PATIENCE_MICROS = 100;

  private final PhysicalMemory memory;
  private final Wire wire;
  private final int mtu;
  private final boolean gathers;
  private final OutstandingSend[] held;
  private final LinkedBlockingQueue<Runnable> ring = new LinkedBlockingQueue<>();

  /**
   * A path whose card reads {@code memory}.
   *
   * @param wire called on the card's thread
   * @param mtu bytes of a buffer that one packet takes
   * @param gathers whether the card can read a packet from several places; one that cannot is sent
   *     copies
   */
  public NicPath(PhysicalMemory memory, Wire wire, int mtu, boolean gathers) {
    this.memory = memory;
    this.wire = wire;
    this.mtu = mtu;
    this.gathers = gathers;
    this.held = new OutstandingSend[memory.frames().size()];
  }

  /** Whether its card can read buffers at all. */
  public boolean gathers() {
    return gathers;
  }

  /** Bytes in the last packet of a send, if that is shorter than the others; else 0. */
  public int tailBytes(Extent extent) {
    return extent.length() % mtu;
  }

  /** Whether the card may read {@code frame}. */
  public synchronized boolean holds(Frame frame) {
    return held[frame.number()] != null;
  }

  /** Reads the buffer, with the copy of its tail if there is one, and sends it. */
  @Step("DmaRead")
  public synchronized boolean dmaRead(Frame frame) {
    // a card that is reading has not let go
    OutstandingSend send = held[frame.number()];
    if (send == null) {
      return false;
    }
    Extent extent = send.extent();
    byte[] bytes = new byte[extent.length()];
    memory.read(frame, extent.offset(), bytes, 0, bytes.length);
    byte[] tail = send.tail();
    System.arraycopy(tail, 0, bytes, bytes.length - tail.length, tail.length);
    send.sent(bytes);
    wire.carry(bytes, send.digest());
    return true;
  }

  /**
   * Reads and sends what it is given, and lets go of what {@code queue} says is over, until
   * interrupted.
   */
  public void serve(SendQueue queue) {
    try {
      while (true) {
        Runnable next = ring.poll(PATIENCE_MICROS, TimeUnit.MICROSECONDS);
        if (next != null) {
          next.run();
        }
        memory.frames().forEach(frame -> queue.letGo(this, frame));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  synchronized void post(OutstandingSend send) {
    held[send.frame().number()] = send;
    ring.add(() -> dmaRead(send.frame()));
  }

  /** Sends a copy that nobody else has. */
  void postCopy(byte[] bytes, int digest) {
    ring.add(() -> wire.carry(bytes, digest));
  }

  /** From now on the card does not read {@code frame}; false if it could not anyway. */
  synchronized boolean letGo(Frame frame) {
    boolean could = held[frame.number()] != null;
    held[frame.number()] = null;
    return could;
  }
}
