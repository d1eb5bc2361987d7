package pageflip.stack.nic;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.step.Step;

/**
 * The descriptors of a network card that may be given one frame several times: each send is a
 * descriptor, with a digest of its own and a completion of its own.
 *
 * <p>{@link #serve} is the card's own thread. The rest may be called by any thread, but two posts
 * must not be made to one descriptor at a time.
 */
public final class TransmitRing {
  /**
   * A send that is outstanding.
   *
   * @param frame the frame to be read
   * @param transmission its digest as it was offered, and what went out
   */
  public record Posted(Frame frame, Transmission transmission) {}

  private final PhysicalMemory memory;
  private final Wire wire;
  private final List<Descriptor> descriptors;
  private final AtomicReferenceArray<Posted> posted;
  private final LinkedBlockingQueue<Descriptor> doorbell = new LinkedBlockingQueue<>();

  /** A card with {@code size} descriptors that reads {@code memory} and sends over {@code wire}. */
  public TransmitRing(PhysicalMemory memory, Wire wire, int size) {
    this.memory = memory;
    this.wire = wire;
    this.descriptors = IntStream.range(0, size).mapToObj(Descriptor::new).toList();
    this.posted = new AtomicReferenceArray<>(size);
  }

  /** Its descriptors, in order. */
  public List<Descriptor> descriptors() {
    return descriptors;
  }

  /** The send that {@code descriptor} describes, or null. */
  public Posted posted(Descriptor descriptor) {
    return posted.get(descriptor.number());
  }

  /** Gives the card {@code frame} to send; false if {@code descriptor} is in use. */
  public boolean post(Descriptor descriptor, Frame frame) {
    if (posted(descriptor) != null) {
      return false;
    }
    int digest = Crc32c.of(memory.copy(frame));
    posted.set(descriptor.number(), new Posted(frame, new Transmission(digest)));
    doorbell.add(descriptor);
    return true;
  }

  /** Reads the frame and sends it; refuses if there is no such send, or it has gone out. */
  @Step("DmaRead")
  public boolean dmaRead(Descriptor descriptor) {
    Posted send = posted(descriptor);
    if (send == null || send.transmission().sent() != null) {
      return false;
    }
    byte[] bytes = memory.copy(send.frame());
    send.transmission().sent(bytes);
    wire.carry(bytes, send.transmission().digest());
    return true;
  }

  /** Takes back a descriptor whose send has gone out; its frame, or null if it has not. */
  public Frame retire(Descriptor descriptor) {
    Posted send = posted(descriptor);
    boolean retired =
        send != null
            && send.transmission().sent() != null
            && posted.compareAndSet(descriptor.number(), send, null);
    return retired ? send.frame() : null;
  }

  /** Sends what is posted, in order, and tells {@code completed} of each, until interrupted. */
  public void serve(Consumer<Descriptor> completed) {
    try {
      while (true) {
        Descriptor descriptor = doorbell.take();
        dmaRead(descriptor);
        completed.accept(descriptor);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
