package pageflip.stack.extended;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.nic.MessageWire;
import pageflip.step.Step;

/**
 * A path to the peer: a card that reads buffers by DMA and a wire. It carries a message once for
 * each doorbell, and may read the buffer again, for bytes that the peer lost, until it is made to
 * let go of it.
 *
 * <p>{@link #serve} is the card's own thread; everything else may be called by any.
 */
public final class NicPath {
  /** How long the card waits for more before it looks what is over. */
  private static final long PATIENCE_MICROS = 100;

  private final PhysicalMemory memory;
  private final MessageWire wire;
  private final int mtu;
  private final boolean gathers;
  private final OutstandingSend[] held; // by frame; null where the card may read nothing
  private final boolean[] rung; // by frame: a doorbell for it has not been served
  private final LinkedBlockingQueue<Runnable> ring = new LinkedBlockingQueue<>();

  /**
   * A path whose card reads {@code memory}.
   *
   * @param wire called on the card's thread
   * @param mtu bytes of a buffer that one packet takes
   * @param gathers whether the card can read a packet from several places; one that cannot is sent
   *     copies
   */
  public NicPath(PhysicalMemory memory, MessageWire wire, int mtu, boolean gathers) {
    this.memory = memory;
    this.wire = wire;
    this.mtu = mtu;
    this.gathers = gathers;
    this.held = new OutstandingSend[memory.frames().size()];
    this.rung = new boolean[memory.frames().size()];
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

  /** Whether a doorbell for {@code frame} has been rung and not been served. */
  public synchronized boolean isRung(Frame frame) {
    return rung[frame.number()];
  }

  /**
   * Serves a doorbell: reads the buffer, with the copy of its tail if there is one, and carries it.
   * Refuses if no doorbell is left, since the card was made to let go.
   */
  @Step("DmaRead")
  public synchronized boolean dmaRead(Frame frame) {
    // a card that is reading has not let go
    OutstandingSend send = held[frame.number()];
    if (send == null || !rung[frame.number()]) {
      return false;
    }
    rung[frame.number()] = false;
    byte[] bytes = read(send);
    send.sent(bytes, wire.carry(bytes, send.digest()));
    return true;
  }

  /**
   * The peer has lost something of what was carried: reads the buffer again, and carries it in the
   * same place. Refuses if this card has carried nothing of it, or has let go.
   */
  @Step("Retransmit")
  public synchronized boolean retransmit(Frame frame) {
    OutstandingSend send = held[frame.number()];
    if (send == null || send.sent() == null) {
      return false;
    }
    byte[] bytes = read(send);
    wire.carryAgain(send.place(), bytes, send.digest());
    send.sent(bytes, send.place());
    return true;
  }

  private byte[] read(OutstandingSend send) {
    Extent extent = send.extent();
    byte[] bytes = new byte[extent.length()];
    memory.read(send.frame(), extent.offset(), bytes, 0, bytes.length);
    byte[] tail = send.tail();
    System.arraycopy(tail, 0, bytes, bytes.length - tail.length, tail.length);
    return bytes;
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
    rung[send.frame().number()] = true;
    ring.add(() -> dmaRead(send.frame()));
  }

  /** Sends a copy that nobody else has. */
  void postCopy(byte[] bytes, int digest) {
    ring.add(() -> wire.carry(bytes, digest));
  }

  /**
   * From now on the card does not read {@code frame}, and the doorbell for it is taken back; false
   * if it could not read it anyway.
   */
  synchronized boolean letGo(Frame frame) {
    boolean could = held[frame.number()] != null;
    held[frame.number()] = null;
    rung[frame.number()] = false;
    return could;
  }
}
