package pageflip.stack.transmit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import pageflip.stack.nic.Fragment;
import pageflip.stack.nic.PacketDescriptor;
import pageflip.stack.nic.PacketRing;
import pageflip.step.Step;

/**
 * The host's side of a {@link PacketRing}: writes chains of descriptors, gives them to the card,
 * and takes back what the card is done with.
 *
 * <p>{@link #post} may be called by any thread: messages go one after the other, under a lock. The
 * single steps of it, {@link #begin}, {@link #write} and {@link #publish}, are for whoever has that
 * to himself. {@link #serve}, or {@link #reclaim} and {@link #complete}, are for one other thread.
 * The card reads the frames of a message until it is told that it is complete: they must not be
 * written or given to anybody else before.
 */
public final class PacketDriver {
  /** The module of the specification that it is held against, whichever way lends the pages. */
  public static final String SPECIFICATION = "Transmit";

  private static final long PAUSE_NANOS = 1_000;

  /** A message under way. */
  private static final class UnderWay implements Outstanding {
    private final Message message;
    private volatile long end;

    UnderWay(Message message) {
      this.message = message;
    }

    @Override
    public Message message() {
      return message;
    }

    @Override
    public long end() {
      return end;
    }
  }

  /** A message that has been begun and is not complete. */
  public interface Outstanding {
    /** The message. */
    Message message();

    /** The index after that of its last descriptor, or 0 while it is being posted. */
    long end();
  }

  /**
   * How far a driver is. Counts of descriptors are since the ring was empty.
   *
   * @param packet the number of the packet of a message that is being posted, from 1; 0 if none is
   * @param written how many descriptors of that packet are written
   * @param tail how many descriptors were ever written
   * @param published how many of these the card was given
   * @param head how many of these were taken back; the slots of the rest are in use
   */
  public record Progress(int packet, int written, long tail, long published, long head) {}

  private final PacketRing ring;
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<UnderWay> outstanding = new ConcurrentLinkedQueue<>();
  private UnderWay posting;
  private int chain;
  private int written;
  private long tail;
  private long published;
  private volatile long head;

  /** A driver for a card's empty ring. */
  public PacketDriver(PacketRing ring) {
    this.ring = ring;
  }

  /**
   * Posts a message, and waits while the ring is full, however long, interrupted or not. When it
   * returns, the card has every descriptor of it.
   *
   * @throws IllegalArgumentException if a packet takes more descriptors than the ring has slots
   */
  public void post(Message message) {
    lock.lock();
    try {
      begin(message);
      while (posting != null) {
        if (!write() && !publish()) {
          LockSupport.parkNanos(PAUSE_NANOS);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Posts a message if the ring has room for all of it now; refuses otherwise.
   *
   * @throws IllegalArgumentException if the message takes more descriptors than the ring has slots
   */
  public boolean offer(Message message) {
    int descriptors = message.chains().stream().mapToInt(DescriptorChain::descriptors).sum();
    checkFits(descriptors);
    lock.lock();
    try {
      if (posting != null || tail + descriptors - head > ring.slots()) {
        return false;
      }
      begin(message);
      while (posting != null) {
        if (!write()) {
          publish();
        }
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Begins to post a message; refuses if another is being posted.
   *
   * @throws IllegalArgumentException if a packet takes more descriptors than the ring has slots
   */
  public boolean begin(Message message) {
    if (posting != null) {
      return false;
    }
    for (DescriptorChain packet : message.chains()) {
      checkFits(packet.descriptors());
    }
    posting = new UnderWay(message);
    outstanding.add(posting);
    return true;
  }

  /**
   * Writes the next descriptor of a chain; refuses if it has written them all, or the ring is full.
   */
  @Step("WriteDescriptor")
  public boolean write() {
    if (posting == null || written == current().descriptors() || isFull()) {
      return false;
    }
    if (written == 0) {
      byte[] header = current().header();
      boolean last = current().payload().isEmpty();
      ring.writeHeader(tail, header);
      ring.write(tail, new PacketDescriptor.Header(header.length, current().checksum(), last));
    } else {
      List<Fragment> payload = current().payload();
      boolean last = written == payload.size();
      ring.write(tail, new PacketDescriptor.Payload(payload.get(written - 1), last));
      ring.give(tail);
    }
    tail++;
    written++;
    return true;
  }

  /** Gives the chain to the card; refuses if not all of it is written. */
  @Step("Publish")
  public boolean publish() {
    if (posting == null || written < current().descriptors()) {
      return false;
    }
    ring.give(tail - written);
    published = tail;
    written = 0;
    chain++;
    if (chain == posting.message.chains().size()) {
      posting.end = tail;
      posting = null;
      chain = 0;
    }
    return true;
  }

  /** Takes back the oldest slot; refuses if the card is not done with it. */
  @Step("Reclaim")
  public boolean reclaim() {
    if (head >= ring.done()) {
      return false;
    }
    head = head + 1;
    return true;
  }

  /** Tells that the oldest message is complete; refuses if it is not. */
  @Step("CompleteMessage")
  public boolean complete() {
    UnderWay oldest = outstanding.peek();
    if (oldest == null || !isReclaimed(oldest.end)) {
      return false;
    }
    outstanding.remove();
    oldest.message.completed().run();
    return true;
  }

  /** Reclaims and tells of what is complete, until interrupted. */
  public void serve() {
    while (!Thread.currentThread().isInterrupted()) {
      if (!(reclaim() || complete())) {
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  /** Messages that are not complete, the oldest first. May be called by any thread. */
  public List<Outstanding> outstanding() {
    return List.copyOf(outstanding);
  }

  /** How far the driver is: what a network device's debugging file would tell of its ring. */
  public Progress progress() {
    lock.lock();
    try {
      int packet = posting == null ? 0 : chain + 1;
      return new Progress(packet, written, tail, published, head);
    } finally {
      lock.unlock();
    }
  }

  private void checkFits(int descriptors) {
    if (descriptors > ring.slots()) {
      throw new IllegalArgumentException(
          "%s descriptors in a ring of %s".formatted(descriptors, ring.slots()));
    }
  }

  private DescriptorChain current() {
    return posting.message.chains().get(chain);
  }

  private boolean isFull() {
    return tail - head == ring.slots();
  }

  private boolean isReclaimed(long end) {
    return end != 0 && end <= head;
  }
}
