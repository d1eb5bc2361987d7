package pageflip.stack.nic;

import java.util.List;
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
 * <p>{@link #serve} and {@link #dmaRead} are for the card's own thread. The rest may be called by
 * any thread, but two posts must not be made to one descriptor at a time.
 */
public final class TransmitDescriptors {
  private final PhysicalMemory memory;
  private final Wire wire;
  private final List<Descriptor> all;
  private final AtomicReferenceArray<Transmission> held;
  private final WorkQueue<Descriptor> work = new WorkQueue<>();
  private final Consumer<Descriptor> doorbell;

  /** A card with {@code size} descriptors that reads {@code memory} and sends over {@code wire}. */
  public TransmitDescriptors(PhysicalMemory memory, Wire wire, int size) {
    this.memory = memory;
    this.wire = wire;
    this.all = IntStream.range(0, size).mapToObj(Descriptor::new).toList();
    this.held = new AtomicReferenceArray<>(size);
    this.doorbell = work::add;
  }

  /** One that sends nothing by itself: packets are gathered from the frames that it holds. */
  public TransmitDescriptors(PhysicalMemory memory, int size) {
    this.memory = memory;
    this.wire = (bytes, digest) -> {};
    this.all = IntStream.range(0, size).mapToObj(Descriptor::new).toList();
    this.held = new AtomicReferenceArray<>(size);
    this.doorbell = descriptor -> {};
  }

  /** All of them, by number. */
  public List<Descriptor> all() {
    return all;
  }

  /** The send that {@code descriptor} describes, or null. */
  public Transmission held(Descriptor descriptor) {
    return held.get(descriptor.number());
  }

  /** The descriptor of a send that is outstanding, or null if it is not. */
  public Descriptor descriptorOf(Transmission transmission) {
    for (Descriptor descriptor : all) {
      if (held(descriptor) == transmission) {
        return descriptor;
      }
    }
    return null;
  }

  /** Gives the card {@code frame} to send; null if {@code descriptor} is in use. */
  public Transmission post(Descriptor descriptor, Frame frame) {
    if (held(descriptor) != null) {
      return null;
    }
    Transmission transmission = new Transmission(frame, memory);
    held.set(descriptor.number(), transmission);
    doorbell.accept(descriptor);
    return transmission;
  }

  /** Reads the frame and sends it; refuses if there is no such send, or it has gone out. */
  @Step("DmaRead")
  public boolean dmaRead(Descriptor descriptor) {
    Transmission transmission = held(descriptor);
    return transmission != null && transmission.send(memory, wire);
  }

  /** Takes back a descriptor whose send is over; its frame, or null if it is not. */
  public Frame retire(Descriptor descriptor) {
    Transmission transmission = held(descriptor);
    boolean retired =
        transmission != null
            && transmission.over()
            && held.compareAndSet(descriptor.number(), transmission, null);
    return retired ? transmission.frame() : null;
  }

  /** Sends what is posted, in order, and tells {@code completed} of each, until interrupted. */
  public void serve(Consumer<Descriptor> completed) {
    work.serve(
        descriptor -> {
          dmaRead(descriptor);
          completed.accept(descriptor);
        });
  }
}
